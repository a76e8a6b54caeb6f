import { expect, test } from 'vitest';
import { withDensity } from '../../../../shared/documents/density.ts';
import type { Document, DocumentSection } from '../../../../shared/documents/document.ts';

const list = (rows: number, more: Partial<Document['blocks'][number]> = {}): Document =>
  ({
    id: 'list',
    language: 'ja',
    title: '行程表',
    subtitle: ['期日'],
    marks: [],
    edition: '',
    page: { size: 'A4', orientation: 'landscape' },
    notes: [],
    blocks: [
      {
        kind: 'table',
        caption: null,
        columns: [{ id: 'a', label: '内容', type: 'text', width: 30, align: 'start' }],
        sections: [
          { heading: null, rows: Array.from({ length: rows }, () => ({ cells: [{ text: '移動' }] })) },
        ],
        ...more,
      },
    ],
  }) as Document;

test('what goes on one page stays as it is', () => {
  expect(withDensity(list(10)).dense).toBeUndefined();
});

test('two rows on a last page make the paper tighter; half a page of them does not', () => {
  // 170 mm less title and heads leave room for 17 rows of 8 mm.
  expect(withDensity(list(20)).dense).toBe(true);
  expect(withDensity(list(28)).dense).toBeUndefined();
});

test('what somebody writes on, and a long list, keep their size', () => {
  expect(withDensity(list(20, { rowHeight: 9.4 })).dense).toBeUndefined();
  for (let rows = 401; rows < 425; rows += 1) expect(withDensity(list(rows)).dense).toBeUndefined();
});

const section = (rows: number): DocumentSection => ({
  heading: null,
  rows: Array.from({ length: rows }, () => ({ cells: [{ text: '移動' }] })),
});
/** A letter of one page, and below a list on the next a table that is kept whole. */
function letter(people: number, programme: number): Document {
  const { blocks, ...rest } = list(people);
  const [table] = blocks;
  if (table?.kind !== 'table') throw new Error('no list');
  return {
    ...rest,
    layout: 'letter',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [
      { kind: 'paragraph', text: '拝啓' },
      { kind: 'heading', text: '別紙1', newPage: true },
      { ...table, sections: [section(people)] },
      { kind: 'heading', text: '別紙2' },
      { ...table, whole: true, sections: [section(programme)] },
    ],
  };
}

test('a letter is set tighter wherever that saves a page, however much stands on its last one', () => {
  expect(withDensity(letter(8, 12)).dense).toBeUndefined();
  // 257 mm hold 28 rows of 8 mm with two heads, or 36 of 6.4 mm.
  expect(withDensity(letter(16, 14)).dense).toBe(true);
  expect(withDensity(letter(25, 20)).dense).toBeUndefined();
});

test('a letter to each of many cities is looked at as one to a few is', () => {
  const one = letter(16, 14);
  expect(withDensity({ ...one, blocks: Array.from({ length: 30 }, () => one.blocks).flat() }).dense).toBe(
    true,
  );
});

test('a day goes to the next page whole, and counts there', () => {
  // 170 mm less the title and heads of a page across hold 17 rows; 12 and 8 do not go on one.
  const days = (wholeSections: boolean): Document => ({
    ...list(0),
    blocks: list(0).blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, ...(wholeSections ? { wholeSections } : {}), sections: [section(12), section(8)] }
        : block,
    ) as Document['blocks'],
  });
  // Three rows on a last page are next to nothing, a day of eight is not.
  expect(withDensity(days(false)).dense).toBe(true);
  expect(withDensity(days(true)).dense).toBeUndefined();
});
