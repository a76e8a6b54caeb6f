import { expect, test } from 'vitest';
import { buildNotice } from '../../../../shared/documents/builders/notice.ts';
import { type Document, type DocumentTable, tableOf } from '../../../../shared/documents/document.ts';
import { isWhole, withTopTable } from '../../../../shared/documents/whole-table.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const table = (rows: number, more: Partial<DocumentTable> = {}): DocumentTable => ({
  kind: 'table',
  caption: null,
  columns: [],
  sections: [{ heading: '1号車', rows: Array.from({ length: rows }, () => ({ cells: [] })) }],
  ...more,
});

test('a short table is kept on one page, and a long one that says so', () => {
  expect(isWhole(table(8))).toBe(true);
  expect(isWhole(table(9))).toBe(false);
  expect(isWhole(table(40, { whole: true }))).toBe(true);
});

test('below a title alone a short table begins at once: kept whole it would leave the title a page', () => {
  const paper = { blocks: [{ kind: 'heading', text: '1号車' }, table(8), table(8)] } as unknown as Document;
  const tables = withTopTable(paper).blocks.flatMap((block) => tableOf(block) ?? []);
  expect(tables.map(isWhole)).toEqual([false, true]);
  const below = { blocks: [{ kind: 'paragraph', text: '記' }, table(8)] } as unknown as Document;
  expect(withTopTable(below)).toBe(below);
});

test('the programme of a letter goes to a page of its own rather than over two', () => {
  const tables = buildNotice(wholeMeeting(60), {
    language: 'ja',
    date: '2025-07-01',
    cities: ['kobe'],
  }).blocks.flatMap((block) => tableOf(block) ?? []);
  expect(tables.map(({ columns, whole }) => [columns[0]?.id, whole === true])).toEqual([
    ['number', false],
    ['time', true],
  ]);
});
