import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { CommandInput, CommandName } from '../../../../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { changesSince, comparePlans } from '../../../../../shared/domain/release/compare.ts';
import { lastRelease } from '../../../../../shared/domain/release/last-release.ts';
import { readRelease } from '../../../../../shared/domain/release/read-release.ts';
import { toldByDay } from '../../../../../shared/domain/release/words.ts';
import { attempt, doing, resetIds, rowsOf, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

type Call = { [N in CommandName]: readonly [N, CommandInput<N>] }[CommandName];

/** One random edit of the schedule. */
const edit = fc.record({
  what: fc.nat(11),
  pick: fc.nat(60),
  minutes: fc.integer({ min: -12, max: 12 }),
  text: fc.string({ minLength: 1, maxLength: 6 }),
});

function callOf(
  plan: Plan,
  { what, pick, minutes, text }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Call {
  const nth = (name: 'items' | 'days' | 'places' | 'activities'): string => {
    const keys = [...plan.rows[name].keys()];
    return keys[pick % Math.max(1, keys.length)] ?? '';
  };
  const id = nth('items');
  const calls: readonly Call[] = [
    ['addItem', { title: text, dayId: nth('days') || null, start: 600, end: 660 + Math.abs(minutes) }],
    ['shiftItems', { ids: [id], minutes: minutes * 5 }],
    ['placeItem', { id, to: { placeId: nth('places') || null } }],
    ['placeItem', { id, to: { dayId: pick % 2 ? null : nth('days') } }],
    ['removeItems', { ids: [id] }],
    ['duplicateItems', { ids: [id] }],
    ['editRow', { collection: 'items', key: id, patch: { cancelled: pick % 2 === 0 } }],
    ['editRow', { collection: 'items', key: id, patch: { title: text, variant: pick % 2 ? 'b' : 'both' } }],
    ['setItemPeople', { itemId: id, people: [{ role: 'speaker', attendeeId: null, text }] }],
    ['setDayWindow', { id: nth('days'), windowStart: 540 + minutes }],
    ['editRow', { collection: 'places', key: nth('places'), patch: { name: text } }],
    ['removeDay', { id: nth('days') }],
  ];
  return calls[what] ?? calls[0]!;
}

/** The plan after the edits that were not refused, and what they did. */
function edited(start: Plan, edits: readonly Parameters<typeof callOf>[1][]): { plan: Plan; done: Change[] } {
  let plan = start;
  const done: Change[] = [];
  for (const one of edits) {
    const [name, input] = callOf(plan, one);
    const result = attempt(plan, name, input as never);
    if (!result.ok) continue;
    done.push(result.value);
    plan = applyRows(plan, result.value.rows);
  }
  return { plan, done };
}

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

test('a plan is no different from itself, whatever was done to it', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const { plan } = edited(yamagata(), some);
      expect(comparePlans(plan, structuredClone(plan))).toEqual({ changes: [], others: [] });
    }),
  );
});

test('changes and their undo leave nothing in the list', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const released = doing(yamagata(), 'makeRelease', { note: '' });
      const { plan, done } = edited(released, some);
      const back = done.reduceRight((now, change) => applyRows(now, invert(change).rows), plan);
      expect(changesSince(back)).toMatchObject({ changes: [], others: [] });
    }),
  );
});

test('both directions name the same items, days and places', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const before = yamagata();
      const { plan: after } = edited(before, some);
      const named = ({ changes, others }: ReturnType<typeof comparePlans>) =>
        [...changes.map(({ itemId }) => itemId), ...others.map(({ subject, key }) => subject + key)].sort();
      expect(named(comparePlans(after, before))).toEqual(named(comparePlans(before, after)));
    }),
  );
});

test('every change has a sentence of its own in both languages', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const before = yamagata();
      const { plan: after } = edited(before, some);
      const list = comparePlans(before, after);
      for (const language of ['ja', 'en'] as const) {
        const told = toldByDay(list, { before, after, language }).flatMap(({ changes }) => changes);
        expect(told).toHaveLength(list.changes.length + list.others.length);
        for (const { lines, sentence } of told) {
          expect(lines.length, sentence).toBeGreaterThan(0);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    }),
  );
});

test('a release brought back is the release again, and undo is exact', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const released = doing(yamagata(), 'makeRelease', { note: '' });
      const { plan } = edited(released, some);
      const result = attempt(plan, 'restoreRelease', { id: lastRelease(plan)!.id });
      if (!result.ok) {
        expect(result.error.code).toBe('nothing-to-do');
        return;
      }
      const restored = applyRows(plan, result.value.rows);
      expect(comparePlans(readRelease(lastRelease(plan)!), restored)).toEqual({ changes: [], others: [] });
      expect(rowsOf(restored)).toEqual(rowsOf(released));
      expect(rowsOf(applyRows(restored, invert(result.value).rows))).toEqual(rowsOf(plan));
    }),
  );
});
