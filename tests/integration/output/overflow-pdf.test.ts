import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildBadges } from '../../../shared/documents/builders/badges.ts';
import type { Document, DocumentBlock } from '../../../shared/documents/document.ts';
import { LABEL_SHEETS, labelPlace } from '../../../shared/domain/labels/label-sheet.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { type PdfWord, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint } from '../../helpers/printed-pdf.ts';
import { attendee, withPeople } from '../../helpers/sample-people.ts';

/** What is longer than anybody thought: it is set smaller or its frame grows, but nothing is cut off or covered. */

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-overflow-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function wordsOf(document: Document, name: string): Promise<PdfWord[]> {
  const pdf = await printer.print(document);
  if (!pdf.ok) throw new Error(pdf.error.code);
  const file = path.join(folder, `${name}.pdf`);
  fs.writeFileSync(file, pdf.value);
  return pdfWords(file);
}
const joined = (words: readonly PdfWord[]): string => words.map(({ text }) => text).join('');
const squeezed = (text: string): string => text.replace(/\s/gu, '');

/** Each character once in the text, so that where it stands can be told. */
const LONG_NAME = '特定非営利活動法人創造都市連携推進機構東北支部山形事務局';
const PROVISO = `但し　第８回会議　${'意見交換会・視察（山寺コース）・希望者のみの観光・'.repeat(8)}参加費として`;

const receipt = (n: number, long: boolean): DocumentBlock => ({
  kind: 'receipt',
  number: `No.${n}`,
  title: '領収書',
  stubTitle: '控え',
  addressee: long ? `${LONG_NAME.repeat(3)}　様` : '甲野 様',
  amount: '￥5,000-',
  proviso: long ? PROVISO : '但し　参加費として',
  received: '上記の金額を領収しました。',
  date: `令和7年10月${n}日`,
  issuer: long ? LONG_NAME.repeat(2) : '会議事務局',
});

describe.runIf(canPrint)('what is too long', () => {
  test('a receipt: everything stands between its own number and the next one’s, and on one page', async () => {
    const receipts = Array.from({ length: 8 }, (_, at) => receipt(at + 1, at % 3 !== 2));
    const words = await wordsOf(
      {
        id: 'receipts',
        language: 'ja',
        title: '領収書',
        subtitle: [],
        marks: [],
        edition: '',
        page: { size: 'A4', orientation: 'portrait' },
        blocks: receipts,
        notes: [],
      },
      'receipts',
    );
    // Line after line, whatever the order in which they were found.
    const read = (some: readonly PdfWord[]): PdfWord[] =>
      [...some].sort((a, b) => (Math.abs(a.top - b.top) < 1 ? a.left - b.left : a.top - b.top));
    const order = ({ page, top }: PdfWord): number => page * 1000 + top;
    const tops = receipts.map((_, at) => {
      const numbers = words.filter(({ text }) => text === `No.${at + 1}`);
      // On the stub and on the receipt.
      expect(numbers, `No.${at + 1}`).toHaveLength(2);
      expect(new Set(numbers.map(({ page }) => page)).size).toBe(1);
      return Math.min(...numbers.map(order));
    });
    for (const [at, block] of receipts.entries()) {
      if (block.kind !== 'receipt') continue;
      const own = words.filter(
        (word) =>
          order(word) > (tops[at] ?? 0) - 8 && order(word) < (tops[at + 1] ?? 1e9) - 8 && word.top < 277,
      );
      const main = read(own.filter(({ left }) => left > 70));
      const stub = read(own.filter(({ left }) => left <= 70));
      expect(new Set(own.map(({ page }) => page)).size).toBe(1);
      for (const text of [
        block.addressee,
        block.amount,
        block.proviso,
        block.received,
        block.date,
        block.issuer,
      ])
        expect(joined(main), text).toContain(squeezed(text));
      for (const text of [block.addressee, block.amount, block.proviso, block.date])
        expect(joined(stub), text).toContain(squeezed(text));
    }
    expect(overlaps(words)).toEqual([]);
  }, 60_000);

  test('a badge: a name of sixty characters, an office of a hundred and twenty, all on the card and apart', async () => {
    const people = [
      {
        name: LONG_NAME.repeat(2),
        department: '文化芸術推進課創造都市担当'.repeat(9),
        jobTitle: '事務取扱'.repeat(10),
      },
      {
        name: 'Wolfgang Maximilian von und zu Müller-Lüdenscheidt-Hohenlohe',
        department: 'Department of Culture '.repeat(8),
        jobTitle: '',
      },
      { name: '甲', department: '課', jobTitle: '主事' },
    ].map((one, n) =>
      attendee(`01990000-0000-7000-8000-${String(n).padStart(12, '0')}`, {
        ...one,
        organisationText: `${LONG_NAME}連絡会`,
      }),
    );
    const words = await wordsOf(
      buildBadges(withPeople(samplePlan().plan, people), { language: 'ja', date: '2025-10-10' }),
      'badges',
    );
    const sheet = LABEL_SHEETS['badge-10'];
    const cards = people.map((_, at) => {
      const { x, y } = labelPlace(sheet, at, 0, { x: 0, y: 0 });
      return words.filter(
        ({ left, right, top, bottom }) =>
          left >= x / 10 - 0.2 &&
          right <= (x + sheet.width) / 10 + 0.2 &&
          top >= y / 10 - 0.2 &&
          bottom <= (y + sheet.height) / 10 + 0.2,
      );
    });
    expect(words.filter((word) => word.top < 286 && !cards.flat().includes(word))).toEqual([]);
    for (const person of people) {
      const card = cards.find((own) => joined(own).includes(squeezed(person.name)));
      expect(card, person.name).toBeDefined();
      for (const text of [person.department, person.jobTitle])
        expect(joined(card ?? []), text).toContain(squeezed(text));
    }
    expect(overlaps(words)).toEqual([]);
  }, 60_000);
});

/** Words of which a good part lies on another one: boxes go from line to line and may touch. */
function overlaps(words: readonly PdfWord[]): string[] {
  const found: string[] = [];
  for (const [at, a] of words.entries())
    for (const b of words.slice(at + 1)) {
      if (a.page !== b.page) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const least = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (wide > 0.5 && high > least * 0.5) found.push(`${a.text} / ${b.text}`);
    }
  return found;
}
