import { describe, expect, test } from 'vitest';
import type { DocumentCell, DocumentColumn } from '../../../../shared/documents/document.ts';
import type { FlatTable } from '../../../../shared/documents/flat-table.ts';
import { sheetColumns } from '../../../../src-main/formats/xlsx/sheet-widths.ts';

const column = (id: string, width: number, type: DocumentColumn['type'] = 'text'): DocumentColumn => ({
  id,
  label: id === 'number' ? 'No.' : '見出し',
  type,
  width,
  align: type === 'number' ? 'end' : 'start',
});
const table = (
  columns: readonly DocumentColumn[],
  rows: readonly (readonly DocumentCell[])[],
  rowHeight: number | null = null,
): FlatTable => ({
  columns,
  rowHeight,
  sections: [{ heading: null, name: null, rows: rows.map((cells) => ({ cells: [...cells] })) }],
});
const people = (count: number): FlatTable =>
  table(
    [column('number', 2.2, 'number'), column('name', 20), column('office', 20)],
    [[{ text: String(count), value: count }, { text: '髙橋' }, { text: '課' }]],
  );
const A4 = { size: 'A4', orientation: 'portrait' } as const;
const columnsOf = (one: FlatTable, more: readonly FlatTable[] = []) => sheetColumns([one, ...more], one, A4);
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe('widths', () => {
  test('a number has room for all its digits, the page is filled by the others', () => {
    const { widths, orientation } = columnsOf(people(1_234_567));
    const [number = 0, name = 0, office = 0] = widths;
    expect(number).toBeGreaterThanOrEqual('1234567'.length + 3.5);
    expect(Math.abs(name - office)).toBeLessThan(3);
    expect(sum(widths)).toBeCloseTo(84, 0);
    expect(orientation).toBe('portrait');
    expect(sheetColumns([], undefined, A4)).toEqual({ widths: [84], spans: [], orientation: 'portrait' });
  });

  const WIDE = [
    column('city', 7),
    column('office', 20),
    column('name', 9),
    column('name-reading', 12),
    column('x', 9),
  ];
  const row = (office: string) => [
    [
      { text: '丹波篠山市' },
      { text: office },
      { text: '長谷川 健太郎' },
      { text: 'はせがわ けんたろう' },
      { text: '備考' },
    ],
  ];

  test('names, readings and cities stay on one line: other texts give way', () => {
    const { widths } = columnsOf(table(WIDE, row('観光文化交流局文化芸術推進部文化芸術推進課'.repeat(2))));
    const [city = 0, , name = 0, reading = 0] = widths;
    // Two half-width characters for each, less what the air of a cell takes.
    expect(city).toBeGreaterThan(5 * 2 + 2);
    expect(name).toBeGreaterThan(13 + 2);
    expect(reading).toBeGreaterThan(13 + 2);
  });

  test('somewhat more than a page is set smaller when it is printed, much more lies on its side', () => {
    const some = (count: number) =>
      table(
        Array.from({ length: count }, () => column('name', 9)),
        [Array.from({ length: count }, () => ({ text: '髙橋 太郎' }))],
      );
    expect(sum(columnsOf(some(7)).widths)).toBeLessThan(84.5);
    const eight = columnsOf(some(8));
    expect(eight.orientation).toBe('portrait');
    expect(sum(eight.widths)).toBeGreaterThan(84.5);
    expect(columnsOf(some(9)).orientation).toBe('landscape');
    // Where somebody writes, neither the height of its rows nor its pages change.
    const written = { ...some(9), rowHeight: 9.4 };
    expect(columnsOf(written).orientation).toBe('portrait');
    expect(sum(columnsOf(written).widths)).toBeCloseTo(84, 0);
  });
});

test('a later table with more columns has a column of the sheet for each of them', () => {
  const first = people(3);
  const later = table(
    Array.from({ length: 6 }, (_, at) => column(`c${at}`, 6)),
    [],
  );
  const { widths, spans } = columnsOf(first, [later]);
  expect(widths).toHaveLength(6);
  expect(spans[0]).toEqual([0, 0]);
  // Those of the first follow each other without a gap.
  expect(spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
});
