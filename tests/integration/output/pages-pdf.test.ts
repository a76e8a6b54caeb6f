import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import { withDensity } from '../../../shared/documents/density.ts';
import type { Document, DocumentTable } from '../../../shared/documents/document.ts';
import type { DocumentPaper } from '../../../shared/documents/papers.ts';
import { textsOf } from '../../../shared/documents/text-of.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { planFor } from '../../helpers/paper-plans.ts';
import { type PdfWord, pdfFonts, pdfInfo, pdfText, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint } from '../../helpers/printed-pdf.ts';

/** Where things stand on the pages that come out: what is written as prose, booklets, rooms, and how tables break. */

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-pages-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

const squeezed = (text: string): string => text.replace(/\s/gu, '');
/** What the bundled font lacks is drawn by another, of whatever type: those papers are tried elsewhere. */
const plain = (document: Document): Document =>
  JSON.parse(JSON.stringify(document).replaceAll('𠮷', '吉')) as Document;

async function printed(document: Document, name: string): Promise<string> {
  const pdf = await printer.print(document);
  if (!pdf.ok) throw new Error(pdf.error.code);
  const file = path.join(folder, `${name}.pdf`);
  fs.writeFileSync(file, pdf.value);
  return file;
}

/** Nothing reaches over the page's edge: a word's box goes from origin to advance. */
function expectWithin(words: readonly PdfWord[], size: string): void {
  const [width = 0, height = 0] = size.split('×').map(Number);
  const outside = words.filter(
    ({ left, right, top, bottom }) => left < 4 || right > width - 4 || top < 2 || bottom > height - 2,
  );
  expect(outside).toEqual([]);
}

/** Cards say what stands in their table, not what its columns are called. */
const unnamed = (block: Document['blocks'][number]): Document['blocks'][number] =>
  block.kind === 'cards'
    ? {
        ...block,
        table: {
          ...block.table,
          readingLabel: '',
          columns: block.table.columns.map((column) => ({ ...column, label: '' })),
        },
      }
    : block;

interface Prose {
  readonly paper: DocumentPaper;
  readonly size: string;
  /** Pages with twelve people. */
  readonly pages: number | null;
}
const PROSE: readonly Prose[] = [
  { paper: 'overview', size: '210×297', pages: null },
  { paper: 'notice', size: '210×297', pages: null },
  { paper: 'report', size: '210×297', pages: null },
  { paper: 'booklet', size: '297×210', pages: null },
  { paper: 'seat-plan', size: '297×210', pages: null },
  { paper: 'address-labels', size: '210×297', pages: 1 },
];

describe.runIf(canPrint)('what is written, folded or drawn', () => {
  test.each(PROSE)(
    '$paper: every text on its pages, none over their edge, fonts embedded, no Type 3',
    async ({ paper, size, pages }) => {
      const moment = { language: 'ja', today: '2025-07-01', minute: 600 } as const;
      const document = plain(buildPaper(planFor(paper, 12), paper, DEFAULT_CHOICES, moment).document);
      const file = await printed(document, paper);
      const info = pdfInfo(file);
      expect(info.size).toBe(size);
      if (pages !== null) expect(info.pages).toBe(pages);
      const text = pdfText(file);
      // A letter has no head; a sheet of labels has neither that nor notes.
      const isBare = document.layout === 'letter' || document.blocks.some(({ kind }) => kind === 'cards');
      const body = isBare ? { ...document, title: '', notes: [] } : document;
      const said = textsOf({ ...body, edition: '', blocks: document.blocks.map(unnamed) }).map(squeezed);
      const lacking = [...new Set(said)].filter((one) => one !== '' && !text.includes(one));
      expect(lacking.filter((one) => !isInPieces(one, text))).toEqual([]);
      expectWithin(pdfWords(file), size);
      for (const { name, type, embedded } of pdfFonts(file)) {
        expect(embedded, name).toBe(true);
        expect(type, name).not.toBe('Type 3');
      }
    },
    60_000,
  );

  test('a letter begins on a page of its own for each city', async () => {
    const moment = { language: 'ja', today: '2025-07-01', minute: 600 } as const;
    const document = plain(buildPaper(planFor('notice', 12), 'notice', DEFAULT_CHOICES, moment).document);
    const letters = document.blocks.filter(
      (block) => block.kind === 'paragraph' && block.look === 'addressee',
    );
    const words = pdfWords(await printed(document, 'letters'));
    const pages = letters.map((block) => {
      const name = block.kind === 'paragraph' ? (block.text.split(/\s|　/u)[0] ?? '') : '';
      return words.find(({ text, top }) => text.startsWith(name) && top < 80)?.page ?? -1;
    });
    expect(pages).not.toContain(-1);
    expect(new Set(pages).size).toBe(letters.length);
  }, 60_000);

  test('a booklet has whole sheets: two pages of A5 side by side, four to a sheet', async () => {
    const moment = { language: 'ja', today: '2025-07-01', minute: 600 } as const;
    const document = plain(buildPaper(planFor('booklet', 12), 'booklet', DEFAULT_CHOICES, moment).document);
    const file = await printed(document, 'folded');
    expect(pdfInfo(file).pages % 2).toBe(0);
    // Nothing lies in the fold.
    const across = pdfWords(file).filter(({ left, right }) => left < 148.5 - 2 && right > 148.5 + 2);
    expect(across).toEqual([]);
  }, 60_000);
});

/** A text that a layout broke up (ruby between its characters, a line of its own) is there in pieces, in order. */
function isInPieces(text: string, page: string): boolean {
  let rest = text;
  let pieces = 0;
  while (rest !== '') {
    let length = rest.length;
    while (length > 0 && !page.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return false;
    pieces += 1;
    rest = rest.slice(length);
  }
  return pieces <= Math.ceil(text.length / 6) + 1;
}

describe.runIf(canPrint)('how tables break', () => {
  test('a table that is set tighter to save its last page is printed so', async () => {
    const rows = Array.from({ length: 20 }, () => ({ cells: [{ text: '移動' }] }));
    const paper: Document = {
      id: 'itinerary',
      language: 'ja',
      title: '行程表',
      subtitle: ['期日'],
      marks: [],
      edition: '',
      page: { size: 'A4', orientation: 'landscape' },
      blocks: [
        {
          kind: 'table',
          caption: null,
          columns: [{ id: 'a', label: '内容', type: 'text', width: 30, align: 'start' }],
          sections: [{ heading: null, rows }],
        },
      ],
      notes: [],
    };
    expect(pdfInfo(await printed(paper, 'roomy')).pages).toBe(2);
    expect(pdfInfo(await printed(withDensity(paper), 'tight')).pages).toBe(1);
  }, 60_000);

  /** Sections of one to four rows of one to five lines: over ten pages each border falls somewhere else. */
  const table = (): DocumentTable => ({
    kind: 'table',
    caption: null,
    columns: [
      { id: 'number', label: 'No.', type: 'number', width: 4, align: 'end' },
      { id: 'name', label: '氏名', type: 'text', width: 10, align: 'start' },
      { id: 'department', label: '所属', type: 'text', width: 26, align: 'start' },
    ],
    readingLabel: 'ふりがな',
    sections: Array.from({ length: 60 }, (_, s) => ({
      heading: `見出${String(s).padStart(3, '0')}`,
      rows: Array.from({ length: 1 + (s % 4) }, (_, r) => {
        const n = s * 10 + r;
        const label = String(n).padStart(4, '0');
        return {
          cells: [
            { text: String(n), value: n },
            { text: `甲野 N${label}`, reading: 'こうの' },
            {
              text: `S${label} ${'文化芸術推進課創造都市担当 '.repeat(1 + ((s * 7 + r * 3) % 12))}E${label}`,
            },
          ],
        };
      }),
    })),
  });
  const document: Document = {
    id: 'attendee-list',
    language: 'ja',
    title: '改頁の試し',
    subtitle: [],
    marks: [],
    edition: '第1版',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [
      table(),
      ...Array.from({ length: 40 }, (_, at): Document['blocks'] => [
        { kind: 'heading', text: `章${String(at).padStart(3, '0')}` },
        {
          kind: 'paragraph',
          text: `本文${String(at).padStart(3, '0')} ${'続きの文。 '.repeat(5 + ((at * 11) % 60))}`,
        },
      ]).flat(),
    ],
    notes: ['末尾の注'],
  };

  test('no row is cut by a page, no heading stands alone at the foot, heads repeat, nothing is lost', async () => {
    const words = pdfWords(await printed(document, 'breaks'));
    const pages = new Set(words.map(({ page }) => page)).size;
    expect(pages).toBeGreaterThan(8);
    const find = (text: string): PdfWord => {
      const found = words.filter((word) => word.text.includes(text));
      expect(found, text).toHaveLength(1);
      return found[0]!;
    };
    const rows = table().sections.flatMap(({ heading, rows: own }, s) =>
      own.map((_, r) => ({ label: String(s * 10 + r).padStart(4, '0'), heading, isFirst: r === 0 })),
    );
    for (const { label, heading, isFirst } of rows) {
      const [name, start, end] = [`N${label}`, `S${label}`, `E${label}`].map(find);
      expect([start?.page, end?.page], label).toEqual([name?.page, name?.page]);
      expect(end!.bottom).toBeGreaterThanOrEqual(start!.bottom);
      if (isFirst) expect(find(heading ?? '').page, heading ?? '').toBe(start?.page);
    }
    for (let at = 0; at < 40; at += 1) {
      const number = String(at).padStart(3, '0');
      const [head, text] = [find(`章${number}`), find(`本文${number}`)];
      expect(text.page, number).toBe(head.page);
      expect(text.top).toBeGreaterThan(head.top);
    }
    // Where rows stand, the columns are named above them.
    const withRows = new Set(words.filter(({ text }) => /^S\d{4}/.test(text)).map(({ page }) => page));
    for (const page of withRows)
      expect(words.filter((word) => word.page === page && word.text === '所属')).toHaveLength(1);
    find('末尾の注');
  }, 60_000);
});
