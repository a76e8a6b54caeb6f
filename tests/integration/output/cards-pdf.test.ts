import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBadges, buildPlaceCards, buildTableTents } from '../../../shared/documents/builders/badges.ts';
import { buildSigns } from '../../../shared/documents/builders/signs.ts';
import type { Document, DocumentCards } from '../../../shared/documents/document.ts';
import { badgeCode } from '../../../shared/domain/attendees/badge-code.ts';
import { DEFAULT_LABEL_CHOICES } from '../../../shared/domain/labels/label-choices.ts';
import { LABEL_SHEETS, labelPlace } from '../../../shared/domain/labels/label-sheet.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { type PdfWord, pdfFonts, pdfInfo, pdfText, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint, PaperPress } from '../../helpers/printed-pdf.ts';
import { qrCodesOn } from '../../helpers/qr-codes.ts';
import { attendee, withPeople } from '../../helpers/sample-people.ts';

const OPTIONS = { language: 'ja', date: '2025-10-10' } as const;
/** How near poppler's places must come, in mm. */
const NEAR = 0.2;

/** Names that break papers: variants, surrogates, thirty characters, long Latin ones, a very long title. */
const HARD = [
  ['𠮷野 健', 'よしの けん', '課長'],
  ['山﨑 髙志', 'やまざき たかし', '創造都市推進担当部長兼文化スポーツ交流局文化振興課長事務取扱'],
  ['寿限無寿限無五劫のすりきれ海砂利水魚の水行末雲来末風来末食', 'じゅげむじゅげむごこうのすりきれ', '主査'],
  ['Jean-Baptiste Emmanuel de la Fontaine-Rousseau', '', 'Directeur général adjoint'],
  ['Müller-Lüdenscheidt, Wolfgang Maximilian', '', ''],
] as const;

/** So many people of the member cities, each with a name that nobody else's contains; some of them hard. */
const crowd = (count: number): Plan =>
  withPeople(
    samplePlan().plan,
    Array.from({ length: count }, (_, at) => {
      const [name, reading, jobTitle] = HARD[at % 20] ?? [
        `甲野 ${String(at).padStart(4, '0')}郎`,
        'こうの',
        '主事',
      ];
      return attendee(`01990000-0000-7000-8000-${String(at).padStart(12, '0')}`, {
        organisationId: MEMBER_CITIES[at % 11]?.id ?? null,
        department: '文化芸術推進課',
        name,
        reading,
        jobTitle,
      });
    }),
  );

const cardsOf = ({ blocks }: Document): DocumentCards => {
  const [block] = blocks;
  if (block?.kind !== 'cards') throw new Error('no cards');
  return block;
};
const rowsOf = (paper: Document) => cardsOf(paper).table.sections.flatMap(({ rows }) => rows);
const textsIn = (paper: Document, column: string): string[] => {
  const at = cardsOf(paper).table.columns.findIndex(({ id }) => id === column);
  return rowsOf(paper).map(({ cells }) => (cells[at]?.text ?? '').replace(/\s/gu, ''));
};
const countIn = (text: string, part: string): number => text.split(part).length - 1;

const byText = (a: { readonly text: string }, b: { readonly text: string }): number =>
  a.text < b.text ? -1 : 1;

/** The words that stand on a card, by its place. */
function wordsOn(paper: Document, words: readonly PdfWord[], at: number): PdfWord[] {
  const { sheet, first, offset } = cardsOf(paper);
  const { page, x, y } = labelPlace(sheet, at, first, offset);
  const isIn = (word: PdfWord): boolean =>
    word.page === page &&
    word.left >= x / 10 - NEAR &&
    word.right <= (x + sheet.width) / 10 + NEAR &&
    word.top >= y / 10 - NEAR &&
    word.bottom <= (y + sheet.height) / 10 + NEAR;
  return words.filter(isIn);
}

describe.runIf(canPrint)('cards on paper', () => {
  let press: PaperPress;
  beforeAll(async () => {
    press = await PaperPress.start();
  }, 120_000);
  afterAll(() => press?.stop());

  test('badges: A4, each text whole within its own card, fonts embedded', { timeout: 60_000 }, async () => {
    const paper = buildBadges(crowd(30), OPTIONS);
    const pdf = await press.print(paper, 'badges');
    expect(pdfInfo(pdf)).toEqual({ size: '210×297', pages: 3 });
    const words = pdfWords(pdf);
    for (const column of ['city', 'name', 'department', 'jobTitle'])
      for (const [at, text] of textsIn(paper, column).entries()) {
        const own = wordsOn(paper, words, at);
        expect(
          own
            .map((word) => word.text)
            .join('')
            .replace(/\s/gu, ''),
          `${column} ${at}`,
        ).toContain(text);
      }
    const onCards = new Set(rowsOf(paper).flatMap((_, at) => wordsOn(paper, words, at)));
    expect(words.filter((word) => !onCards.has(word) && word.top < 286)).toEqual([]);
    const fonts = pdfFonts(pdf);
    for (const font of fonts) expect(font.embedded, font.name).toBe(true);
    // BIZ UDPGothic has no 𠮷: that one comes from a font of the system, which may be of this type.
    expect(fonts.filter(({ type }) => type === 'Type 3').length).toBeLessThanOrEqual(1);
  });

  test('a printer’s offset and a sheet that was begun move every word by exactly that', {
    timeout: 60_000,
  }, async () => {
    const plan = crowd(12);
    const still = pdfWords(await press.print(buildBadges(plan, OPTIONS), 'still'));
    const labels = { ...DEFAULT_LABEL_CHOICES, sheet: LABEL_SHEETS['badge-10'] };
    const offset = { x: 7, y: -4 };
    const moved = buildBadges(plan, { ...OPTIONS, labels, printerOffset: offset, firstLabel: 4 });
    const words = pdfWords(await press.print(moved, 'moved'));
    const onCard = (paper: Document, from: readonly PdfWord[]) =>
      rowsOf(paper).flatMap((_, at) => {
        const { x, y } = labelPlace(
          LABEL_SHEETS['badge-10'],
          at,
          cardsOf(paper).first,
          cardsOf(paper).offset,
        );
        return wordsOn(paper, from, at)
          .map(({ text, left, top }) => ({ text, left: left - x / 10, top: top - y / 10 }))
          .sort(byText);
      });
    const [before, after] = [onCard(buildBadges(plan, OPTIONS), still), onCard(moved, words)];
    expect(after.length).toBeGreaterThan(60);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    for (const [n, { text, left, top }] of after.entries()) {
      expect(Math.abs(left - (before[n]?.left ?? 0)), text).toBeLessThan(0.02);
      expect(Math.abs(top - (before[n]?.top ?? 0)), text).toBeLessThan(0.02);
    }
    // The city begins four millimetres into the card, wherever that lies.
    const [city] = textsIn(moved, 'city');
    const first = words.find(({ text }) => text === city);
    expect(Math.abs((first?.left ?? 0) - (14 + 91 + 0.7 + 4))).toBeLessThan(NEAR);
    expect(first?.page).toBe(0);
  });

  test('the QR codes are read back from the page by another library', { timeout: 60_000 }, async () => {
    const paper = buildBadges(crowd(12), OPTIONS);
    const pdf = await press.print(paper, 'codes');
    const codes = rowsOf(paper).map(({ ref = '' }) => badgeCode(ref));
    expect(await qrCodesOn(pdf, 1)).toEqual(codes.slice(0, 10).sort());
    expect(await qrCodesOn(pdf, 2)).toEqual(codes.slice(10).sort());
    const plain = { ...DEFAULT_LABEL_CHOICES, code: false };
    const without = await press.print(buildBadges(crowd(12), { ...OPTIONS, labels: plain }), 'plain');
    expect(await qrCodesOn(without, 1)).toEqual([]);
  });

  test.each([300, 3000])(
    '%i badges: every name as often as the Document says',
    { timeout: 300_000 },
    async (count) => {
      const paper = buildBadges(crowd(count), OPTIONS);
      const pdf = await press.print(paper, `badges-${count}`);
      expect(pdfInfo(pdf).pages).toBe(count / 10);
      const text = pdfText(pdf);
      const names = textsIn(paper, 'name');
      expect(names).toHaveLength(count);
      const wrong = [...new Set(names)].filter(
        (name) => countIn(text, name) !== names.filter((one) => one === name).length,
      );
      expect(wrong).toEqual([]);
    },
  );

  test('table tents say the name twice, once upside down; place cards once', {
    timeout: 60_000,
  }, async () => {
    const plan = crowd(10);
    const tents = buildTableTents(plan, OPTIONS);
    const pdf = await press.print(tents, 'tents');
    expect(pdfInfo(pdf)).toEqual({ size: '210×297', pages: 10 });
    const text = pdfText(pdf);
    for (const name of textsIn(tents, 'name')) expect(countIn(text, name), name).toBe(2);
    const [city] = textsIn(tents, 'city');
    const tops = pdfWords(pdf).flatMap((word) => (word.page === 0 && word.text === city ? [word.top] : []));
    // On its head the city stands at the lower edge of its panel, upright at the upper one.
    expect(tops.toSorted((a, b) => a - b).map((top) => (top < 99 ? top > 60 : top < 138))).toEqual([
      true,
      true,
    ]);
    const places = buildPlaceCards(plan, OPTIONS);
    const flat = await press.print(places, 'places');
    expect(pdfInfo(flat).pages).toBe(2);
    const cards = pdfText(flat);
    for (const name of textsIn(places, 'name')) expect(countIn(cards, name), name).toBe(1);
  });

  test('signs fill a page each, A3 too', { timeout: 60_000 }, async () => {
    const labels = { ...DEFAULT_LABEL_CHOICES, size: 'A3', signs: '控室／Waiting room' } as const;
    const paper = buildSigns(samplePlan().plan, { ...OPTIONS, labels });
    const pdf = await press.print(paper, 'signs');
    expect(pdfInfo(pdf)).toEqual({ size: '420×297', pages: rowsOf(paper).length });
    for (const { name, type } of pdfFonts(pdf)) expect(type, name).toBe('CID TrueType');
    const waiting = pdfWords(pdf).filter(({ text }) => text === '控室');
    expect(waiting).toHaveLength(3);
    for (const { top, bottom } of waiting) expect(bottom - top).toBeGreaterThan(60);
  });
});
