import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { purge } from '../../../../../shared/domain/commands/purge.ts';
import { proposeMerge } from '../../../../../shared/domain/merge/merge.ts';
import { copyFile } from '../../../../../shared/domain/merge/state-of-file.ts';
import type { Change } from '../../../../../shared/domain/plan/change.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../../../../shared/domain/plan/summary.ts';
import type { PurgeScope } from '../../../../../shared/domain/privacy/disposal.ts';
import { at, type DeskCopy, deskCopies, finishing, seenByAll, writing } from '../../../../helpers/copies.ts';
import { attempt, resetIds, testContext } from '../../../../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../../../../helpers/private-plan.ts';

beforeEach(resetIds);

function purging(plan: Plan, scope: PurgeScope, seen: Record<string, number> = {}, mark = 'a:2'): Change {
  const done = purge(plan, { scope, by: '担当者', blank: [], mark, seen }, testContext);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** A desk at which people are disposed of, stamped as storage does it. */
const purgedAt = (copy: DeskCopy, scope: PurgeScope): DeskCopy => {
  const mark = `${copy.name}:${copy.state.plan.seq + 1}`;
  return writing(copy, purging(copy.state.plan, scope, copy.state.seen, mark));
};

const serialised = ({ state }: DeskCopy): string =>
  JSON.stringify(copyFile(state, { source: 'test', savedAt: testContext.now }));

const living = (plan: Plan): string =>
  JSON.stringify(Object.entries(plan.rows).map(([name, map]) => [name, [...map]]));

test('of one person nothing is left in any row, and the others stand as they stood', () => {
  const { plan, ids } = privatePlan();
  const after = applyRows(plan, purging(plan, { kind: 'people', ids: [ids[0]] }).rows);
  expect(foundIn(living(after), stringsOf([PEOPLE[0]]))).toEqual([]);
  expect(after.rows.attendees.size).toBe(plan.rows.attendees.size - 1);
  for (const id of ids.slice(1)) {
    expect(after.rows.attendees.get(id)).toEqual(plan.rows.attendees.get(id));
    expect([...after.rows.answers.values()].filter(({ attendeeId }) => attendeeId === id)).toEqual(
      [...plan.rows.answers.values()].filter(({ attendeeId }) => attendeeId === id),
    );
  }
  // So does that they have a calendar.
  const calendars = [...after.rows.calendarShares.values()].map(({ subjectId }) => subjectId);
  expect(calendars).toEqual([ids[1], 'sapporo']);
  // What is said of the others in the same sentences stays.
  expect(foundIn(living(after), [PEOPLE[1][2], PEOPLE[2][3]])).toHaveLength(2);
});

test('of a meeting no name, reading, number or address is left, also of those who are only named', () => {
  const { plan } = privatePlan();
  const everybody = [...plan.rows.attendees.values()].map(({ name, reading, phone, email }) =>
    [name, reading, phone, email].filter((text) => text !== ''),
  );
  const after = applyRows(plan, purging(plan, { kind: 'meeting' }).rows);
  expect(foundIn(living(after), stringsOf([...everybody, ...PEOPLE, ['担当 太郎', '023-641-1212']]))).toEqual(
    [],
  );
  expect(after.rows.attendees.size).toBe(0);
  expect([...after.rows.calendarShares.values()].map(({ scope }) => scope)).toEqual(['city']);
  expect(after.rows.items.size).toBe(plan.rows.items.size);
  expect([...after.rows.receipts.values()].map(({ number, amount }) => [number, amount])).toEqual(
    [...plan.rows.receipts.values()].map(({ number, amount }) => [number, amount]),
  );
  expect([...after.rows.purges.values()]).toMatchObject([
    {
      scope: 'meeting',
      people: plan.rows.attendees.size,
      files: [{ paper: 'attendee-list', handedTo: '札幌市 〔廃棄済〕' }],
    },
  ]);
});

test('how many they were is kept by office and activity, whether they go one by one or together', () => {
  const { plan } = privatePlan();
  const sum = (one: Plan) => {
    const rows = [...one.rows.headcounts.values()];
    const total = (of: (row: (typeof rows)[number]['activities'][number]) => number) =>
      rows.flatMap(({ activities }) => activities).reduce((n, row) => n + of(row), 0);
    return {
      people: rows.reduce((n, row) => n + row.people, 0),
      yes: total(({ yes }) => yes),
      came: total(({ came }) => came),
    };
  };
  const together = applyRows(plan, purging(plan, { kind: 'meeting' }).rows);
  const oneByOne = [...plan.rows.attendees.keys()].reduce(
    (left, id) => applyRows(left, purging(left, { kind: 'people', ids: [id] }).rows),
    plan,
  );
  const isIn = [...plan.rows.answers.values()].filter(
    ({ value, place }) => value === 'yes' && place === 'in',
  );
  const came = [...plan.rows.checkIns.values()].filter(({ itemId }) => itemId === null);
  expect(sum(together)).toEqual({ people: plan.rows.attendees.size, yes: isIn.length, came: came.length });
  expect(sum(oneByOne)).toEqual(sum(together));
  // The list of meetings says the same number as before.
  const counted = { attendees: 0, counted: plan.rows.attendees.size };
  expect(summaryOf(together)).toMatchObject(counted);
  expect(summaryOf(oneByOne)).toMatchObject(counted);
});

test('a namesake who stays keeps his name, and a shorter name takes nothing from a longer one', () => {
  let { plan } = privatePlan();
  const add = (name: string): string => {
    const result = attempt(plan, 'addAttendee', { name });
    if (!result.ok) throw new Error();
    plan = applyRows(plan, result.value.rows);
    return [...plan.rows.attendees.keys()].at(-1)!;
  };
  const [gone, , longer] = [add('森 修'), add('森 修'), add('森 修一')];
  const itemId = [...plan.rows.items.keys()][0]!;
  const row = { ...plan.rows.items.get(itemId)!, remarks: '森修一と林が来る' };
  plan = applyRows(plan, [{ collection: 'items', key: itemId, before: null, after: row }]);
  const both = applyRows(plan, purging(plan, { kind: 'people', ids: [gone] }).rows);
  expect([...both.rows.attendees.values()].map(({ name }) => name)).toContain('森 修');
  expect(both.rows.items.get(itemId)?.remarks).toBe('森修一と林が来る');
  const then = applyRows(both, purging(both, { kind: 'people', ids: [longer] }).rows);
  expect(then.rows.items.get(itemId)?.remarks).toBe('〔廃棄済〕と林が来る');
});

test.each(['people', 'meeting'] as const)(
  'an old copy brings nobody back, in either order, edited since or not (%s)',
  (kind) => {
    const { plan, ids } = privatePlan();
    const desks = deskCopies(plan, ['a', 'b', 'c']);
    const scope: PurgeScope = kind === 'meeting' ? { kind } : { kind, ids: [...ids] };
    const clean = purgedAt(desks.a, scope);
    // Elsewhere the same people are edited, answer anew, and are named in one more place.
    let old = at(desks.b, 'editRow', {
      collection: 'attendees',
      key: ids[0],
      patch: { department: '総務課' },
    });
    const itemId = [...plan.rows.items.keys()].at(-1)!;
    old = at(old, 'editRow', {
      collection: 'items',
      key: itemId,
      patch: { remarks: `${PEOPLE[0][0]}に電話` },
    });
    const strings = stringsOf(PEOPLE);
    for (const merged of [
      finishing(clean, old),
      finishing(old, clean),
      finishing(finishing(desks.c, old), clean),
    ]) {
      expect(foundIn(living(merged.state.plan), strings)).toEqual([]);
      expect(foundIn(serialised(merged), strings)).toEqual([]);
      expect([...merged.state.plan.rows.purges.keys()]).toEqual([...clean.state.plan.rows.purges.keys()]);
      expect([...merged.state.plan.rows.headcounts.values()]).toHaveLength(
        clean.state.plan.rows.headcounts.size,
      );
    }
    expect(seenByAll(finishing(clean, old))).toEqual(seenByAll(finishing(old, clean)));
    expect(proposeMerge(clean.state, old.state).disposed).toEqual({
      theirs: [...clean.state.plan.rows.purges.values()][0]!.people,
      mine: 0,
    });
    expect(proposeMerge(old.state, clean.state).disposed.mine).toBeGreaterThanOrEqual(3);
  },
);

test('names of any kind are found in any sentence, and what is left of it can be kept', () => {
  const { plan, ids } = privatePlan();
  const name = fc.stringMatching(/^[一-龠々]{2,4}( |　)?[一-龠々ぁ-ん]{1,3}$/);
  const around = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(name, around, around, (called, before, after) => {
      const person = { ...plan.rows.attendees.get(ids[0])!, name: called };
      const itemId = [...plan.rows.items.keys()][0]!;
      const item = { ...plan.rows.items.get(itemId)!, description: `${before}${called}${after}` };
      const named = applyRows(plan, [
        { collection: 'attendees', key: ids[0], before: null, after: person },
        { collection: 'items', key: itemId, before: null, after: item },
      ]);
      const left = applyRows(named, purging(named, { kind: 'people', ids: [ids[0]] }).rows);
      expect(left.rows.items.get(itemId)?.description).not.toContain(called);
    }),
    { numRuns: 40 },
  );
});
