import { expect, test } from 'vitest';
import { cellSize, readingPoints } from '../../../../shared/documents/cell-size.ts';
import type { DocumentColumn } from '../../../../shared/documents/document.ts';

const column = (id: string, align: DocumentColumn['align'] = 'start'): DocumentColumn => ({
  id,
  label: id,
  type: 'text',
  width: 10,
  align,
});
/** A column that holds ten full-width characters of body text. */
const TEN = 41.6;

test('what fits keeps its size', () => {
  expect(cellSize({ text: '髙橋 太郎' }, column('name'), TEN, true)).toBe(1);
  expect(cellSize({ text: '' }, column('name'), TEN, true)).toBe(1);
});

test('a name shrinks until it stands on one line, never below 8 points', () => {
  expect(cellSize({ text: '勅使河原 龍之介左衛門尉' }, column('name'), TEN, false)).toBeCloseTo(
    10 / 11.33,
    1,
  );
  expect(cellSize({ text: 'あ'.repeat(40) }, column('name'), TEN, false)).toBeCloseTo(8 / 10.5, 5);
});

test('other texts wrap in their size unless a word would be broken; beside room to write they are smaller', () => {
  const long = '観光文化交流局文化芸術推進課';
  expect(cellSize({ text: long }, column('office'), TEN, false)).toBe(1);
  expect(cellSize({ text: long }, column('office'), TEN, true)).toBeCloseTo(9 / 10.5, 5);
  const word = cellSize({ text: 'the Representative of Kobe' }, column('office'), TEN * 0.8, false);
  expect(word).toBeLessThan(1);
  expect(word).toBeGreaterThanOrEqual(8 / 10.5);
});

test('numbers are never set smaller', () => {
  expect(cellSize({ text: '1,234,567,890' }, column('amount', 'end'), 10, true)).toBe(1);
});

test('a reading shrinks before it breaks the name below it, never below 5 points', () => {
  expect(readingPoints({ text: '髙橋 太郎' }, TEN)).toBe(null);
  expect(readingPoints({ text: '髙橋 太郎', reading: 'たかはし たろう' }, TEN)).toBe(null);
  const longer = readingPoints({ text: '勅使河原', reading: 'て'.repeat(18) }, TEN);
  expect(longer).toBeCloseTo(5.8, 1);
  expect(readingPoints({ text: '勅使河原', reading: 'て'.repeat(40) }, TEN)).toBe(5);
});
