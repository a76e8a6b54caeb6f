import { execFileSync } from 'node:child_process';

/** A word of a PDF and where it stands, in millimetres from the upper left corner of its page. */
export interface PdfWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MM = 25.4 / 72;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Words with their places, read by poppler; a word's box goes from origin to advance, not from ink to ink. */
export function pdfWords(pdf: string): PdfWord[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 512 * 2 ** 20 });
  return html
    .split('<page ')
    .slice(1)
    .flatMap((part, page) =>
      [...part.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          page,
          text: text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
          left: Number(left) * MM,
          top: Number(top) * MM,
          right: Number(right) * MM,
          bottom: Number(bottom) * MM,
        }),
      ),
    );
}

/** All text in the order in which it was drawn, without white space. */
export const pdfText = (pdf: string): string =>
  execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 512 * 2 ** 20 }).replace(
    /\s/gu,
    '',
  );

/** Size of the first page in whole millimetres, and the number of pages. */
export function pdfInfo(pdf: string): { readonly size: string; readonly pages: number } {
  const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(told) ?? [];
  const pages = Number(/Pages:\s+(\d+)/.exec(told)?.[1]);
  return { size: `${Math.round(Number(width) * MM)}×${Math.round(Number(height) * MM)}`, pages };
}

/** Name and type of every font, and whether it is embedded. */
export const pdfFonts = (
  pdf: string,
): { readonly name: string; readonly type: string; readonly embedded: boolean }[] =>
  execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = ''] = line.trim().split(/\s+/);
      const [, type = '', embedded = ''] = /^.{37}(.{17}) .{16} (yes|no)/.exec(line) ?? [];
      return { name, type: type.trim(), embedded: embedded === 'yes' };
    });
