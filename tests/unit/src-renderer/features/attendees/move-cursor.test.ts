import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../../src-renderer/features/attendees/lines.ts';
import {
  type Cursor,
  type MoveKey,
  moveCursor,
} from '../../../../../src-renderer/features/attendees/move-cursor.ts';

const lines = linesOf([
  { heading: { kind: 'group', key: '@nagoya' }, ids: ['a', 'b'] },
  { heading: { kind: 'group', key: '@kobe' }, ids: ['c'] },
  { heading: { kind: 'group', key: '' }, ids: ['d', 'e'] },
]);
const ground = { lines, columns: 4, page: 3 };
const press = (at: Cursor, key: string, more: Partial<MoveKey> = {}): Cursor | null =>
  moveCursor(at, { key, shift: false, ctrl: false, ...more }, ground);

describe('moveCursor', () => {
  test('goes over headings from person to person and stays at the ends', () => {
    expect(press({ id: 'b', column: 1 }, 'ArrowDown')).toEqual({ id: 'c', column: 1 });
    expect(press({ id: 'c', column: 1 }, 'ArrowUp')).toEqual({ id: 'b', column: 1 });
    expect(press({ id: 'a', column: 1 }, 'ArrowUp')).toEqual({ id: 'a', column: 1 });
    expect(press({ id: 'e', column: 1 }, 'ArrowDown')).toEqual({ id: 'e', column: 1 });
  });

  test('pages by people, not by lines', () => {
    expect(press({ id: 'a', column: 0 }, 'PageDown')).toEqual({ id: 'd', column: 0 });
    expect(press({ id: 'd', column: 0 }, 'PageUp')).toEqual({ id: 'a', column: 0 });
  });

  test('Home and End, with Ctrl the corners', () => {
    expect(press({ id: 'b', column: 2 }, 'Home')).toEqual({ id: 'b', column: 0 });
    expect(press({ id: 'b', column: 2 }, 'End', { ctrl: true })).toEqual({ id: 'e', column: 3 });
    expect(press({ id: 'e', column: 2 }, 'Home', { ctrl: true })).toEqual({ id: 'a', column: 0 });
  });

  test('Tab walks the row and then leads out of the grid, so that nobody is caught in it', () => {
    expect(press({ id: 'a', column: 2 }, 'Tab')).toEqual({ id: 'a', column: 3 });
    expect(press({ id: 'a', column: 3 }, 'Tab')).toBeNull();
    expect(press({ id: 'a', column: 0 }, 'Tab', { shift: true })).toBeNull();
  });

  test('any other key is none of its business', () => {
    expect(press({ id: 'a', column: 0 }, 'x')).toBeNull();
  });
});
