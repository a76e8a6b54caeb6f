import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import type { Document, DocumentBlock } from '../../../shared/documents/document.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { type PdfWord, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint } from '../../helpers/printed-pdf.ts';

/** Tables that follow each other, so that the head of each falls somewhere else on a page; printed whole and in parts. */

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-heads-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

const label = (n: number): string => String(n).padStart(3, '0');

/** A table of some rows with a caption; its rows are of one or two lines. */
const table = (n: number, section: boolean): DocumentBlock => ({
  kind: 'table',
  caption: `表${label(n)}`,
  columns: [
    { id: 'name', label: `頭${label(n)}`, type: 'text', width: 12, align: 'start' },
    { id: 'note', label: '備考', type: 'text', width: 26, align: 'start' },
  ],
  sections: [
    {
      heading: section ? `節${label(n)}` : null,
      rows: Array.from({ length: 2 + ((n * 5) % 7) }, (_, at) => ({
        cells: [{ text: `行${label(n)}の${at}` }, { text: '続きの言葉。'.repeat(1 + ((n + at * 3) % 9)) }],
      })),
    },
  ],
});

const paper = (tables: number): Document => ({
  id: 'tally',
  language: 'ja',
  title: '表の試し',
  subtitle: [],
  marks: [],
  edition: '',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: Array.from({ length: tables }, (_, n): DocumentBlock[] => [
    ...(n % 3 === 0 ? [{ kind: 'heading', text: `章${label(n)}` } as const] : []),
    ...(n % 4 === 0 ? [{ kind: 'paragraph', text: `文${label(n)}` } as const] : []),
    table(n, n % 2 === 0),
  ]).flat(),
  notes: [],
});

describe.runIf(canPrint)('the head of a table', () => {
  test.each([
    { tables: 60, how: 'whole' },
    { tables: 130, how: 'in parts' },
  ])(
    'printed $how, never stands on a page without a row below it',
    async ({ tables }) => {
      const pdf = await printer.print(paper(tables));
      if (!pdf.ok) throw new Error(pdf.error.code);
      const file = path.join(folder, `${tables}.pdf`);
      fs.writeFileSync(file, pdf.value);
      const words = pdfWords(file);
      const all = (text: string): PdfWord[] => words.filter((word) => word.text === text);
      for (let n = 0; n < tables; n += 1) {
        const rows = words.filter(({ text }) => text.startsWith(`行${label(n)}の`));
        const pages = [...new Set(rows.map(({ page }) => page))];
        // Once on each page that has rows of the table, above them, and on no other.
        const heads = all(`頭${label(n)}`);
        expect(
          heads.map(({ page }) => page),
          label(n),
        ).toEqual(pages);
        for (const head of heads)
          for (const row of rows.filter(({ page }) => page === head.page))
            expect(head.top).toBeLessThan(row.top);
        for (const above of ['表', '章', '文', '節'])
          for (const word of all(`${above}${label(n)}`)) expect(word.page, word.text).toBe(pages[0]);
        expect(all(`表${label(n)}`)).toHaveLength(1);
      }
    },
    120_000,
  );
});

/** One table of days, each of some rows. */
const days = (count: number): Document => ({
  ...paper(0),
  blocks: [
    {
      kind: 'table',
      caption: null,
      columns: [{ id: 'a', label: '内容', type: 'text', width: 40, align: 'start' }],
      wholeSections: true,
      sections: Array.from({ length: count }, (_, n) => ({
        heading: `日${label(n)}`,
        rows: Array.from({ length: 3 + ((n * 5) % 9) }, (_row, at) => ({
          cells: [{ text: `行${label(n)}の${at}` }],
        })),
      })),
    },
  ],
});

describe.runIf(canPrint)('a day', () => {
  test.each([
    { count: 20, how: 'whole' },
    { count: 120, how: 'in parts' },
  ])(
    'printed $how, stands on one page with its heading',
    async ({ count }) => {
      const pdf = await printer.print(days(count));
      if (!pdf.ok) throw new Error(pdf.error.code);
      const file = path.join(folder, `days-${count}.pdf`);
      fs.writeFileSync(file, pdf.value);
      const words = pdfWords(file);
      // The first begins below the title, wherever it ends.
      for (let n = 1; n < count; n += 1) {
        const own = words.filter(
          ({ text }) => text.startsWith(`行${label(n)}の`) || text === `日${label(n)}`,
        );
        expect(own).toHaveLength(4 + ((n * 5) % 9));
        expect(new Set(own.map(({ page }) => page)).size, label(n)).toBe(1);
      }
    },
    120_000,
  );
});
