import { describe, expect, test } from 'vitest';
import { joinRow, type RowState } from '../../../../../shared/domain/merge/join-row.ts';
import { isOpen } from '../../../../../shared/domain/merge/quiet.ts';

const row = (sequence: number, start: number, mark: string): RowState => ({
  value: { uid: 'a@tsudoi', sequence, event: { start } },
  stamps: { uid: 'one:1', sequence: mark, event: mark },
  conflicts: new Map(),
});
const left = row(90, 810, 'one:95');
const right = row(480, 840, 'two:40');
const seen = [
  { one: 95, two: 1 },
  { one: 1, two: 40 },
] as const;

describe('two copies that handed out the same event apart', () => {
  test('keep the higher SEQUENCE whichever was written later, in either order, and ask nobody', () => {
    const a = joinRow('calendarLedger', 'a@tsudoi', left, seen[0], right, seen[1]);
    const b = joinRow('calendarLedger', 'a@tsudoi', right, seen[1], left, seen[0]);
    expect(a.value?.sequence).toBe(480);
    expect(b.value).toEqual(a.value);
    expect([...a.conflicts.values()].some(isOpen)).toBe(false);
  });

  test('of one person’s calendar, too', () => {
    const share = (sequence: number, of: number, mark: string): RowState => ({
      value: { scope: 'person', subjectId: 'p', uid: 'a@tsudoi', sequence, of, off: false },
      stamps: { uid: 'one:1', sequence: mark, of: mark },
      conflicts: new Map(),
    });
    const joined = joinRow(
      'calendarShares',
      'person|p|a@tsudoi',
      share(91, 90, 'one:95'),
      seen[0],
      share(40, 12, 'two:40'),
      seen[1],
    );
    expect(joined.value).toMatchObject({ sequence: 91, of: 90 });
    expect([...joined.conflicts.values()].some(isOpen)).toBe(false);
  });

  test('where they said different things, what stands is neither: the next one says something else than both', () => {
    const joined = joinRow('calendarLedger', 'a@tsudoi', left, seen[0], right, seen[1]);
    expect(joined.value?.event).toEqual({ start: 810, torn: true });
    const again = joinRow('calendarLedger', 'a@tsudoi', joined, { one: 95, two: 40 }, right, seen[1]);
    expect(again.value).toEqual(joined.value);
  });

  test('who was told by one of them that it is no longer theirs was told so', () => {
    const share = (off: boolean, mark: string): RowState => ({
      value: { scope: 'person', subjectId: 'p', uid: 'a@tsudoi', off },
      stamps: { uid: 'one:1', off: mark },
      conflicts: new Map(),
    });
    for (const off of [true, false]) {
      const [a, b] = [share(off, 'one:95'), share(!off, 'two:40')];
      expect(joinRow('calendarShares', 'person|p|a', a, seen[0], b, seen[1]).value?.off).toBe(true);
    }
  });

  test('of other collections a number in conflict stays a question', () => {
    const joined = joinRow('vehicles', 'a', left, seen[0], right, seen[1]);
    expect([...joined.conflicts.values()].some(isOpen)).toBe(true);
  });
});
