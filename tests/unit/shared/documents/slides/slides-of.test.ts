import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../../../shared/documents/builders/report.ts';
import type { Document, DocumentBlock, DocumentTable } from '../../../../../shared/documents/document.ts';
import { GAP } from '../../../../../shared/documents/slides/measure.ts';
import { BODY_HEIGHT, BODY_WIDTH, type Slide } from '../../../../../shared/documents/slides/slide.ts';
import { slidesOf } from '../../../../../shared/documents/slides/slides-of.ts';
import { wholeMeeting } from '../../../../helpers/whole-meeting.ts';

const paper = (blocks: DocumentBlock[]): Document => ({
  id: 'report',
  language: 'ja',
  title: '報告',
  layout: 'report',
  subtitle: [],
  marks: [],
  edition: '',
  page: { size: 'A4', orientation: 'portrait' },
  blocks,
  notes: [],
});
const heading = (text: string, level?: 2): DocumentBlock => ({
  kind: 'heading',
  text,
  ...(level ? { level } : {}),
});
const table = (rows: readonly string[], section: string | null = null): DocumentTable => ({
  kind: 'table',
  caption: null,
  columns: [
    { id: 'a', label: '内容', type: 'text', width: 20, align: 'start' },
    { id: 'b', label: '数', type: 'number', width: 5, align: 'end' },
  ],
  sections: [{ heading: section, rows: rows.map((text) => ({ cells: [{ text }, { text: '1' }] })) }],
});
const titles = (slides: readonly Slide[]): string[] =>
  slides.map((slide) => (slide.kind === 'cover' ? slide.cover.title : slide.title));
const boxesOf = (slide: Slide | undefined) => (slide?.kind === 'content' ? slide.boxes : []);
const saidOn = (slide: Slide): string[] =>
  boxesOf(slide).flatMap((box) =>
    box.kind === 'text' ? box.paragraphs.map(({ text }) => text) : box.rows.flatMap(({ cells }) => cells),
  );
const squeezed = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');

test('the cover, then each numbered heading on a slide of its own, in the order of the report', () => {
  const slides = slidesOf(buildReport(wholeMeeting(8), { language: 'ja', date: '2025-11-01' }));
  const parts = titles(slides).filter((title) => !title.endsWith('（続き）'));
  expect(parts.slice(0, 4)).toEqual(['開催報告', '目的・背景', '参加状況', 'プログラム']);
  expect(parts.at(-1)).toBe('次回会議の概要');
});

test('a long table goes on over slides: head, heading of the section and title are there again, and say so', () => {
  const rows = Array.from({ length: 60 }, (_, at) => `行${at}`);
  const slides = slidesOf(paper([heading('名簿'), table(rows, '一日目')]));
  expect(slides.length).toBeGreaterThan(2);
  expect(titles(slides)).toEqual(['名簿', ...slides.slice(1).map(() => '名簿（続き）')]);
  for (const [at, slide] of slides.entries()) {
    const [box] = boxesOf(slide);
    if (box?.kind !== 'table') throw new Error('no table');
    expect(box.grid.head?.cells).toEqual(['内容', '数']);
    expect(box.rows[0]?.cells).toEqual([at === 0 ? '一日目' : '一日目（続き）']);
  }
  expect(slides.flatMap(saidOn).filter((text) => text.startsWith('行'))).toEqual(rows);
});

test('little stands in large type; what needs more than one slide in the usual one', () => {
  const sizeOf = (rows: number): number => {
    const slides = slidesOf(paper([heading('表'), table(Array.from({ length: rows }, () => 'あ'))]));
    const [box] = boxesOf(slides[0]);
    return box?.kind === 'table' ? box.grid.size : 0;
  };
  expect([sizeOf(3), sizeOf(12), sizeOf(40)]).toEqual([18, 14, 14]);
});

test('a second heading is never alone at the foot, and what it heads is not parted where one slide holds it', () => {
  const point = (n: number): DocumentBlock[] => [
    heading(`(${n}) 見出し`, 2),
    { kind: 'paragraph', look: 'text', text: `${n}の内容。`.repeat(60) },
  ];
  const slides = slidesOf(paper([heading('懸案事項'), ...[1, 2, 3, 4].flatMap(point)]));
  for (const slide of slides) {
    const paragraphs = boxesOf(slide).flatMap((box) => (box.kind === 'text' ? box.paragraphs : []));
    expect(paragraphs[0]?.look).toBe('subheading');
    expect(paragraphs.at(-1)?.look).toBe('body');
  }
});

test('a text longer than a slide is parted after a sentence', () => {
  const text = '会議では、各都市の取組が話し合われた。'.repeat(120);
  const slides = slidesOf(paper([heading('目的'), { kind: 'paragraph', look: 'text', text }]));
  expect(slides.length).toBeGreaterThan(2);
  for (const slide of slides) expect(squeezed(saidOn(slide))).toMatch(/^会議では.*話し合われた。$/);
  expect(squeezed(slides.flatMap(saidOn))).toBe(text);
});

describe('whatever the paper says', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[あ-んア-ン一-龥。、（）\n]{0,200}$/),
    fc.constant('長'.repeat(900)),
  );
  const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      text: word,
      level: fc.constantFrom(2 as const, undefined),
    }) as fc.Arbitrary<DocumentBlock>,
    fc.record({
      kind: fc.constant('paragraph' as const),
      text: word,
      look: fc.constantFrom('text' as const, 'hint' as const),
    }),
    fc
      .array(fc.record({ label: fc.string({ maxLength: 20 }), text: word }), { minLength: 1, maxLength: 5 })
      .map((rows) => ({ kind: 'facts' as const, rows })),
    fc
      .tuple(fc.array(word, { maxLength: 12 }), fc.option(word))
      .map(([rows, section]) => table(rows, section)),
  );

  test('nothing runs off a slide, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const slides = slidesOf(paper(blocks));
        for (const slide of slides) {
          const boxes = boxesOf(slide);
          const height = boxes.reduce((sum, box) => sum + box.height, 0) + GAP * (boxes.length - 1);
          expect(height).toBeLessThanOrEqual(BODY_HEIGHT);
          for (const box of boxes) {
            if (box.kind === 'text') continue;
            const width = box.grid.columns.reduce((sum, column) => sum + column.width, 0);
            expect(width).toBeCloseTo(BODY_WIDTH);
          }
        }
        const said = squeezed(slides.flatMap(saidOn));
        const count = (all: string, one: string): number => all.split(one).length - 1;
        for (const character of ['長', '。', 'あ', 'ー'])
          expect(count(said, character)).toBeGreaterThanOrEqual(
            count(squeezed(blocks.flatMap(bodyTexts)), character),
          );
      }),
      { numRuns: 40 },
    );
  });

  const bodyTexts = (one: DocumentBlock): string[] =>
    one.kind === 'paragraph'
      ? [one.text]
      : one.kind === 'facts'
        ? one.rows.map(({ text }) => text)
        : one.kind === 'table'
          ? one.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''))
          : [];
});
