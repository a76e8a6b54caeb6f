import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildBadges } from '../../../shared/documents/builders/badges.ts';
import type { Document, DocumentTable } from '../../../shared/documents/document.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { type PdfWord, pdfFonts, pdfInfo, pdfText, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint } from '../../helpers/printed-pdf.ts';
import { attendee, withPeople } from '../../helpers/sample-people.ts';

/** Papers so long that they are printed in parts and joined: what one reads must not show where. */

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-long-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function printed(document: Document, name: string): Promise<string> {
  const pdf = await printer.print(document);
  if (!pdf.ok) throw new Error(pdf.error.code);
  const file = path.join(folder, `${name}.pdf`);
  fs.writeFileSync(file, pdf.value);
  return file;
}

/** A kanji that is the row's own (the 2,965 of JIS level 1, which the bundled font has): each part needs others. */
const KANJI = Array.from({ length: 0x9872 - 0x889f + 1 }, (_, at) => 0x889f + at)
  .map((code) => new TextDecoder('shift_jis').decode(new Uint8Array([code >> 8, code & 0xff])))
  .filter((text) => /^\p{Script=Han}$/u.test(text));
const own = (n: number): string => KANJI[n] ?? '';
const label = (n: number): string => String(n).padStart(4, '0');

/** Sections of one to nine rows of one to five lines: over the pages each border falls somewhere else. */
const table = (rows: number): DocumentTable => {
  const sections: DocumentTable['sections'][number][] = [];
  for (let n = 0; n < rows; ) {
    const size = Math.min(rows - n, 1 + ((sections.length * 5) % 9));
    sections.push({
      heading: `見出${label(sections.length)}`,
      rows: Array.from({ length: size }, (_, at) => ({
        cells: [
          { text: String(n + at + 1), value: n + at + 1 },
          { text: `甲野 N${label(n + at)}`, reading: 'こうの' },
          {
            text: `S${label(n + at)} ${'文化芸術推進課 '.repeat(1 + ((n + at * 7) % 12))}${own(n + at)}`,
          },
        ],
      })),
    });
    n += size;
  }
  return {
    kind: 'table',
    caption: '全員の表',
    columns: [
      { id: 'number', label: 'No.', type: 'number', width: 4, align: 'end' },
      { id: 'name', label: '氏名', type: 'text', width: 10, align: 'start' },
      { id: 'department', label: '所属', type: 'text', width: 26, align: 'start' },
    ],
    readingLabel: 'ふりがな',
    sections,
  };
};
const list = (rows: number, more: Partial<Document> = {}): Document => ({
  id: 'attendee-list',
  language: 'ja',
  title: '長い名簿',
  subtitle: ['（敬称略）'],
  marks: ['取扱注意'],
  edition: '第3版',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: [table(rows)],
  notes: ['末尾の注'],
  ...more,
});

/** The number at the foot of each page, as it stands there. */
function feet(words: readonly PdfWord[], above = 280): string[] {
  const pages: string[] = [];
  for (const { page, text, top } of words) if (top > above) pages[page] = (pages[page] ?? '') + text;
  return pages;
}

describe.runIf(canPrint)('a long paper', () => {
  test('page numbers, heads, marks and rows go on over the joins; its title is the paper’s', async () => {
    const document = list(1500);
    const file = await printed(document, 'list');
    const { pages, size } = pdfInfo(file);
    expect(size).toBe('210×297');
    // More than two parts.
    expect(pages).toBeGreaterThan(90);
    const words = pdfWords(file);
    expect(feet(words)).toEqual(Array.from({ length: pages }, (_, at) => `${at + 1}/${pages}`));
    const on = (text: string): number[] => words.filter((word) => word.text === text).map(({ page }) => page);
    const every = Array.from({ length: pages }, (_, at) => at);
    expect(on('所属')).toEqual(every);
    expect(on('第3版')).toEqual(every);
    // On the first page it stands spaced, in a box above the title; then in the margin.
    expect(on('取扱注意')).toEqual(every.slice(1));
    expect(words.filter(({ page, text }) => page === 0 && text === '取')).toHaveLength(1);
    expect(on('長い名簿')).toEqual([0]);
    expect(on('全員の表')).toEqual([0]);
    expect(on('末尾の注')).toEqual([pages - 1]);
    const numbers = words.filter(({ text }) => /^N\d{4}$/.test(text)).map(({ text }) => text);
    expect(numbers).toEqual(Array.from({ length: 1500 }, (_, n) => `N${label(n)}`));
    // A section's heading stands on the page of its first row.
    let n = 0;
    for (const { heading, rows } of table(1500).sections) {
      expect(on(heading ?? ''), heading ?? '').toEqual(on(`N${label(n)}`));
      n += rows.length;
    }
  }, 120_000);

  test('no page is left half empty at a join', async () => {
    const words = pdfWords(await printed(list(1500), 'full'));
    const lowest: number[] = [];
    for (const { page, bottom } of words.filter(({ bottom }) => bottom < 278))
      lowest[page] = Math.max(lowest[page] ?? 0, bottom);
    // A row of five lines and the heading above it that did not fit any more.
    expect(lowest.slice(0, -1).filter((bottom) => bottom < 230)).toEqual([]);
  }, 120_000);

  test('each font is kept once, embedded, none of Type 3', async () => {
    const fonts = pdfFonts(await printed(list(1500), 'fonts'));
    for (const { name, type, embedded } of fonts) {
      expect(embedded, name).toBe(true);
      expect(type, name).not.toBe('Type 3');
    }
    // Written whole, the same paper has as many fonts: what it draws of each of the hundred pieces the font comes in.
    const document = list(1500);
    const one = pdfFonts(await printed({ ...document, blocks: [inOneCell(document)] }, 'one'));
    expect(fonts.length).toBeLessThanOrEqual(one.length + 4);
  }, 120_000);

  test('numbered copies count their own pages, wherever a part ends', async () => {
    const copies = ['No. 1', 'No. 2', 'No. 3', 'No. 4'];
    const document = list(300, { copies });
    const file = await printed(document, 'copies');
    const each = pdfInfo(file).pages / copies.length;
    expect(Number.isInteger(each)).toBe(true);
    const words = pdfWords(file);
    expect(feet(words)).toEqual(
      copies.flatMap(() => Array.from({ length: each }, (_, at) => String(at + 1))),
    );
    const heads = words.filter(({ text, top }) => top < 20 && /^[1-4]$/.test(text));
    expect(heads.map(({ page }) => page)).toEqual(Array.from({ length: each * 4 }, (_, at) => at));
    expect(heads.map(({ text }) => Number(text) - 1)).toEqual(
      heads.map(({ page }) => Math.floor(page / each)),
    );
  }, 120_000);

  test('cards: sheets go on, the one begun and the printer’s offset with them', async () => {
    const people = Array.from({ length: 1203 }, (_, n) =>
      attendee(`01990000-0000-7000-8000-${String(n).padStart(12, '0')}`, { name: `甲野N${label(n)}` }),
    );
    const paper = buildBadges(withPeople(samplePlan().plan, people), {
      language: 'ja',
      date: '2025-10-10',
      firstLabel: 4,
    });
    const file = await printed(paper, 'cards');
    expect(pdfInfo(file).pages).toBe(Math.ceil((1203 + 3) / 10));
    const names = [...pdfText(file).matchAll(/N(\d{4})/g)].map(([, n]) => Number(n));
    expect(names.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1203 }, (_, n) => n));
    const first = pdfWords(file).filter(({ text }) => text.includes('N0000'));
    expect(first.map(({ page, left }) => [page, left > 105])).toEqual([[0, true]]);
  }, 120_000);

  test('what no page holds is printed whole by the browser, and nothing is lost', async () => {
    const text = Array.from({ length: 4000 }, (_, n) => `L${label(n)}。`).join('');
    const document = list(700, { blocks: [table(700), { kind: 'paragraph', text, look: 'text' }] });
    const file = await printed(document, 'whole');
    const { pages } = pdfInfo(file);
    expect(feet(pdfWords(file))).toEqual(Array.from({ length: pages }, (_, at) => `${at + 1}/${pages}`));
    const all = pdfText(file);
    expect([...all.matchAll(/L\d{4}/g)]).toHaveLength(4000);
    expect([...all.matchAll(/N\d{4}/g)]).toHaveLength(700);
  }, 120_000);
});

/** All texts of a paper's rows as one short paragraph a row: the same characters, in a paper that is not long. */
function inOneCell({ blocks }: Document): Document['blocks'][number] {
  const [block] = blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  const rows = block.sections.flatMap((section) => section.rows);
  return {
    ...block,
    sections: Array.from({ length: 30 }, (_, at) => ({
      heading: `見出${label(at)}`,
      rows: [
        {
          cells: [
            { text: '1', value: 1 },
            { text: '甲野', reading: 'こうの' },
            {
              text: rows
                .slice(at * 50, at * 50 + 50)
                .map(({ cells }) => cells[2]?.text.slice(-1))
                .join(''),
            },
          ],
        },
      ],
    })),
  };
}
