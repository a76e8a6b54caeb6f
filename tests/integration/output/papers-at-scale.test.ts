import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { hasRows } from '../../../shared/documents/batch.ts';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { DOCUMENT_PAPER_IDS, type DocumentPaper } from '../../../shared/documents/papers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { planFor } from '../../helpers/paper-plans.ts';
import { pdfInfo, pdfWords } from '../../helpers/pdf-words.ts';
import { attendee, withPeople } from '../../helpers/sample-people.ts';
import { wholeMeeting } from '../../helpers/whole-meeting.ts';

/**
 * Every paper of the registry with many people in it, as it is printed and as another library reads it: a paper that
 * is added joins by itself. TSUDOI_SCALE=full tries 300 and 3,000 people of every paper, too.
 */
const SIZES = process.env.TSUDOI_SCALE === 'full' ? [30, 300, 3000] : [30];
const LONG: readonly DocumentPaper[] = ['table-tents', 'attendee-list'];
const isThere = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;
const chromium = findChromium();
const canPrint = chromium !== null && isThere('pdftotext') && isThere('pdffonts');
if (!canPrint) console.info('PDFs were not tried: no Chromium, or poppler is not installed.');

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  () => chromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-scale-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

const DIGITS = '〇一二三四五六七八九';
/** In the bundled font, all of them: what it lacks (𠮷) another font of the machine draws, embedded as that one allows. */
const FAMILIES = ['髙橋', '山﨑', '吉田', '齋藤', '渡邉'];

/** Names that are no part of each other; every tenth person has the name of the one before: namesakes. */
function nameOf(at: number): string {
  const n = at % 10 === 9 ? at - 1 : at;
  const number = String(n)
    .padStart(4, '0')
    .replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
  return `${FAMILIES[n % FAMILIES.length]}${number}`;
}

const bases = new Map<number, Plan>();
/** The whole meeting, its people called so, every seventh of them with an allergy. */
function baseOf(count: number): Plan {
  const known = bases.get(count);
  if (known) return known;
  const plan = wholeMeeting(count);
  const attendees = [...plan.rows.attendees.values()].map((person, at): [string, Attendee] => [
    person.id,
    { ...person, name: nameOf(at), reading: 'たかはし', diet: at % 7 === 0 ? 'そばアレルギー' : '' },
  ]);
  const named = { ...plan, rows: { ...plan.rows, attendees: new Map(attendees) } };
  bases.set(count, named);
  return named;
}
/** With what the paper is about; everybody who comes has paid. */
const planOf = (paper: DocumentPaper, count: number): Plan =>
  planFor(paper, count, { base: baseOf(count), payers: count });

const UNSEEN = new Set(['id', 'ref', 'code', 'trace', 'kind', 'name', 'reading', 'value', 'variant', 'date']);

/** Every text that a paper shows, whatever its blocks are. */
function shown(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return UNSEEN.has(key) ? [] : [part];
  if (Array.isArray(part)) return part.flatMap((one) => shown(one, key));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => shown(value, name));
}

/** How often each name stands in a text, blanks and line breaks aside. */
function countNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text
    .replace(/\s/g, '')
    .matchAll(/(?:髙橋|山﨑|吉田|齋藤|渡邉)[〇一二三四五六七八九]{4}/gu))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Words that reach over the edge of their page: a word's box goes from origin to advance. */
function outside(file: string): string[] {
  const [width = 0, height = 0] = pdfInfo(file).size.split('×').map(Number);
  return pdfWords(file)
    .filter(({ left, right, top, bottom }) => left < 2 || right > width - 2 || top < 1 || bottom > height - 1)
    .map(({ page, text }) => `${page}: ${text}`);
}

const documentOf = (plan: Plan, paper: DocumentPaper): Document =>
  buildPaper(plan, paper, DEFAULT_CHOICES, { language: 'ja', today: '2025-10-01', minute: 845 }).document;

const onlyOnce = ({ blocks, layout }: Document): boolean =>
  layout === undefined &&
  blocks.every(({ kind }) => ['table', 'heading', 'paragraph', 'facts', 'chart'].includes(kind));

const cases = SIZES.flatMap((size) => DOCUMENT_PAPER_IDS.map((paper) => ({ size, paper })));
const all =
  process.env.TSUDOI_SCALE === 'full' ? cases : [...cases, ...LONG.map((paper) => ({ size: 300, paper }))];

describe.skipIf(!canPrint)('printed', () => {
  test('a name with a character that the bundled font lacks is there all the same', async () => {
    const plan = withPeople(baseOf(2), [attendee('p1', { name: '𠮷田健', organisationText: '旭川市' })]);
    const pdf = await printer.print(documentOf(plan, 'attendee-list'));
    if (!pdf.ok) throw new Error(pdf.error.code);
    const file = path.join(folder, 'hard.pdf');
    fs.writeFileSync(file, pdf.value);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('𠮷田健');
  }, 60_000);

  test.each(all)(
    '$paper with $size people: every name as often as the paper says, none cut off, fonts embedded, headings repeated',
    async ({ size, paper }) => {
      const document = documentOf(planOf(paper, size), paper);
      if (!hasRows(document)) return;
      const pdf = await printer.print(document);
      if (!pdf.ok) throw new Error(pdf.error.code);
      const file = path.join(folder, `${paper}-${size}.pdf`);
      fs.writeFileSync(file, pdf.value);
      const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
      const said = countNames(shown(document).join('\n'));
      const printed = countNames(text);
      if (onlyOnce(document)) expect(printed).toEqual(said);
      else for (const [name, count] of said) expect(printed.get(name), name).toBeGreaterThanOrEqual(count);

      const listed = spawnSync('pdffonts', [file], { encoding: 'utf8', maxBuffer: 1 << 28 });
      // It tells there of objects that are not in the file.
      expect(listed.stderr.split('\n').slice(0, 3).join()).toBe('');
      const fonts = listed.stdout.split('\n').slice(2).filter(Boolean);
      expect(outside(file)).toEqual([]);
      expect(fonts.length).toBeGreaterThan(0);
      for (const line of fonts) {
        expect(line).not.toContain('Type 3');
        expect(line).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
      }
      if (paper === 'attendee-list') {
        const pages = text.split('\f').map((page) => page.replace(/\s/g, ''));
        for (const page of pages.filter((one) => countNames(one).size > 0))
          expect(page).toContain('No.都市所属職名氏名備考');
        // A row is whole on its page: its number and its name stand on the same one.
        expect(countNames(text).size).toBe(said.size);
      }
    },
    600_000,
  );
});

test.each(cases)(
  '$paper with $size people as Excel, read by another library: every name as often',
  async ({ size, paper }) => {
    const document = documentOf(planOf(paper, size), paper);
    if (!hasRows(document)) return;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await writeXlsx(document)) as unknown as ArrayBuffer);
    const texts: string[] = [];
    workbook.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master === cell) texts.push(cell.text);
      }),
    );
    const read = countNames(texts.join('\n'));
    for (const [name, count] of countNames(shown(document).join('\n')))
      expect(read.get(name) ?? 0, name).toBeGreaterThanOrEqual(count);
  },
);
