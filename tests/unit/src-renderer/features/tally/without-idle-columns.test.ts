import { expect, test } from 'vitest';
import type { DocumentTable } from '../../../../../shared/documents/document.ts';
import { withoutIdleColumns } from '../../../../../src-renderer/features/tally/without-idle-columns.ts';

const table = (rows: readonly (readonly string[])[]): DocumentTable => ({
  kind: 'table',
  caption: null,
  columns: ['label', 'advance', 'on-day', 'open'].map((id) => ({
    id,
    label: id,
    type: 'number',
    width: 9,
    align: 'end',
  })),
  sections: [{ heading: null, rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })) }],
});
const texts = (of: DocumentTable): string[][] =>
  of.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

test('columns that may go and hold zeros alone are left out; the others stay, even with zeros', () => {
  const slim = withoutIdleColumns(
    table([
      ['神戸市', '0', '6,000', '0'],
      ['合計', '0', '6,000', '0'],
    ]),
    ['advance', 'on-day'],
  );
  expect(slim.columns.map(({ id }) => id)).toEqual(['label', 'on-day', 'open']);
  expect(texts(slim)).toEqual([
    ['神戸市', '6,000', '0'],
    ['合計', '6,000', '0'],
  ]);
});

test('one figure in one row keeps its column', () => {
  const rows = [
    ['神戸市', '0', '0', '0'],
    ['札幌市', '1', '0', '0'],
  ];
  expect(texts(withoutIdleColumns(table(rows), ['advance']))).toEqual(rows);
});
