import { expect, test } from 'vitest';
import { buildAttendeeList } from '../../../../../shared/documents/builders/attendee-list.ts';
import type { Document, DocumentTable } from '../../../../../shared/documents/document.ts';
import { firstRows } from '../../../../../src-renderer/features/documents/first-rows.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

const paper = buildAttendeeList(peopledPlan(), { language: 'ja', date: '2025-10-01' });
const numbers = (table: DocumentTable): string[] =>
  table.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''));

test('a paper that fits is left as it is', () => {
  expect(firstRows(paper, 8)).toMatchObject({ shown: paper, hidden: 0 });
  expect(firstRows(paper, 8).shown).toBe(paper);
});

test('a longer one keeps its first rows over the sections, its totals and its head', () => {
  const { shown, hidden } = firstRows(paper, 3);
  expect(hidden).toBe(5);
  expect(numbers(shown.blocks[0] as DocumentTable)).toEqual(['1', '2', '3']);
  expect((shown.blocks[0] as DocumentTable).sections).toHaveLength(2);
  expect(shown.blocks.slice(1)).toEqual(paper.blocks.slice(1));
  expect(shown.title).toBe(paper.title);
  // The paper itself, which is printed and saved, is not touched.
  expect(numbers(paper.blocks[0] as DocumentTable)).toHaveLength(8);
});

test('a paper without a table has nothing to cut', () => {
  const empty = { ...paper, blocks: [] };
  expect(firstRows(empty, 3)).toMatchObject({ shown: empty, hidden: 0 });
});

test('of a table that goes on sheet by sheet whole sheets are left out, with what stands above them', () => {
  const sheet = (rows: number): Document['blocks'] => [
    { kind: 'heading', text: `${rows}` },
    {
      kind: 'table',
      caption: null,
      columns: [],
      sectionLabel: '枚目',
      sections: [{ heading: null, rows: Array.from({ length: rows }, () => ({ cells: [] })) }],
    },
  ];
  const long = { ...paper, blocks: [...sheet(3), ...sheet(4), ...sheet(5)] };
  const { shown, hidden, after } = firstRows(long, 5);
  expect(
    shown.blocks.map((block) => (block.kind === 'table' ? block.sections[0]?.rows.length : block.kind)),
  ).toEqual(['heading', 3, 'heading', 2]);
  expect([hidden, after]).toEqual([7, 3]);
});
