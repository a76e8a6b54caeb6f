import { expect, test } from 'vitest';
import type { FlatTable } from '../../../../shared/documents/flat-table.ts';
import { sheetWidths } from '../../../../src-main/formats/xlsx/sheet-widths.ts';

const table = (people: number): FlatTable => ({
  columns: [
    { id: 'number', label: 'No.', type: 'number', width: 2.2, align: 'end' },
    { id: 'name', label: '氏名', type: 'text', width: 20, align: 'start' },
    { id: 'office', label: '所属', type: 'text', width: 20, align: 'start' },
  ],
  rowHeight: null,
  sections: [
    {
      heading: null,
      name: null,
      rows: [{ cells: [{ text: String(people), value: people }, { text: '髙橋' }] }],
    },
  ],
});

test('a number has room for all its digits, which the texts give', () => {
  const [number = 0, name = 0, office = 0] = sheetWidths([table(12_345)], 84);
  expect(number).toBe(8.5);
  expect(name).toBe(office);
  expect(number + name + office).toBeCloseTo(84, 0);
});

test('where there is room the widths are those of the paper', () => {
  const [number = 0, name = 0] = sheetWidths([table(1)], 84);
  expect(number).toBeCloseTo((2.2 / 42.2) * 84, 0);
  expect(name).toBeCloseTo((20 / 42.2) * 84, 0);
  expect(sheetWidths([], 84)).toEqual([84]);
});
