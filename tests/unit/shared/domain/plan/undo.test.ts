import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { CommandInput, CommandName } from '../../../../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import {
  advance,
  EMPTY_HISTORY,
  type HistoryEntry,
  historyOf,
} from '../../../../../shared/domain/plan/journal.ts';
import { attempt, resetIds, rowsOf, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A random step of work: which command, on which row, by how much. */
const step = fc.record({
  command: fc.constantFrom<CommandName>(
    'addItem',
    'shiftItems',
    'placeItem',
    'placeItems',
    'setDayVariant',
    'makeRainPlan',
    'addAgendaItem',
    'removeItems',
    'duplicateItems',
    'addAttendee',
    'removeAttendees',
    'setAnswer',
    'addDay',
    'removeDay',
    'setFirstDay',
    'addPlace',
    'removePlace',
    'removeActivity',
    'setItemPeople',
    'editRow',
  ),
  pick: fc.nat(50),
  minutes: fc.integer({ min: -24, max: 24 }).map((n) => n * 5),
  text: fc.string({ minLength: 1, maxLength: 8 }),
});

function inputOf(
  plan: ReturnType<typeof yamagata>,
  { command, pick, minutes, text }: { command: CommandName; pick: number; minutes: number; text: string },
) {
  const nth = (name: 'items' | 'days' | 'attendees' | 'activities' | 'places'): string => {
    const keys = [...plan.rows[name].keys()];
    return keys[pick % Math.max(1, keys.length)] ?? '';
  };
  const inputs: Partial<{ [N in CommandName]: CommandInput<N> }> = {
    addItem: { title: text, dayId: nth('days') || null, start: 600, end: 660 + Math.abs(minutes) },
    shiftItems: { ids: [nth('items')], minutes },
    placeItem: { id: nth('items'), to: { dayId: nth('days') || null, placeId: nth('places') || null } },
    placeItems: {
      moves: [...plan.rows.items.keys()].slice(0, 3).map((id, n) => ({
        id,
        to: n === 0 ? { dayId: null } : { start: 600, end: 660 + Math.abs(minutes) },
      })),
    },
    setDayVariant: { dayId: nth('days'), variant: minutes > 0 ? 'b' : 'a' },
    makeRainPlan: { ids: [nth('items')] },
    addAgendaItem: { itemId: nth('items'), title: text },
    removeItems: { ids: [nth('items')] },
    duplicateItems: { ids: [nth('items')] },
    addAttendee: { name: text },
    removeAttendees: { ids: [nth('attendees')] },
    setAnswer: {
      attendeeId: nth('attendees'),
      activityId: nth('activities'),
      value: minutes > 0 ? 'yes' : null,
    },
    addDay: { kind: 'excursion', area: text },
    removeDay: { id: nth('days') },
    setFirstDay: { date: `2026-10-${10 + (pick % 18)}` },
    addPlace: { kind: 'room', name: text, parentId: null },
    removePlace: { id: nth('places') },
    removeActivity: { id: nth('activities') },
    setItemPeople: { itemId: nth('items'), people: [{ role: 'chair', attendeeId: null, text }] },
    editRow: { collection: 'items', key: nth('items'), patch: { title: text } },
  };
  return inputs[command];
}

test('undoing everything gives back exactly what was there, and redoing it what came of it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const first = yamagata();
      let plan = first;
      const done: Change[] = [];
      for (const one of steps) {
        const result = attempt(plan, one.command, inputOf(plan, one) as never);
        if (!result.ok) continue;
        done.push(result.value);
        plan = applyRows(plan, result.value.rows);
      }
      const last = rowsOf(plan);
      for (const change of [...done].reverse()) plan = applyRows(plan, invert(change).rows);
      expect(rowsOf(plan)).toEqual(rowsOf(first));
      for (const change of done) plan = applyRows(plan, change.rows);
      expect(rowsOf(plan)).toEqual(last);
    }),
    { numRuns: 80 },
  );
});

const label = { code: 'item.add', facts: {} };

test('what brought a plan into being cannot be undone', () => {
  const seed = { seq: 1, kind: 'do', of: null, label: { code: 'seed', facts: {} } } as const;
  expect(historyOf([seed, { seq: 2, kind: 'do', of: null, label }])).toEqual({ undo: [2], redo: [] });
});

test('a new change ends what could be redone', () => {
  const journal = [
    { seq: 1, kind: 'do', of: null, label },
    { seq: 2, kind: 'do', of: null, label },
    { seq: 3, kind: 'undo', of: 2, label },
  ] as const;
  expect(historyOf(journal)).toEqual({ undo: [1], redo: [2] });
  expect(advance(historyOf(journal), { seq: 4, kind: 'redo', of: 2, label })).toEqual({
    undo: [1, 2],
    redo: [],
  });
  expect(advance(historyOf(journal), { seq: 4, kind: 'do', of: null, label })).toEqual({
    undo: [1, 4],
    redo: [],
  });
});

test('the history read from a whole journal is the one kept while it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }), (moves) => {
      let history = EMPTY_HISTORY;
      const journal: HistoryEntry[] = [];
      for (const kind of moves) {
        const of = kind === 'do' ? null : (history[kind].at(-1) ?? undefined);
        if (of === undefined) continue;
        const entry = { seq: journal.length + 1, kind: kind as 'do', of, label };
        journal.push(entry);
        history = advance(history, entry);
      }
      expect(historyOf(journal)).toEqual(history);
    }),
  );
});
