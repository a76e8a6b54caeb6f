import { expect, test } from 'vitest';
import { withDensity } from '../../../../shared/documents/density.ts';
import type { Document } from '../../../../shared/documents/document.ts';

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
