import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import type { CalendarScope } from '../../../../shared/documents/calendar-scope.ts';
import { restoreBackup } from '../../../../shared/domain/commands/restore-backup.ts';
import type { Change } from '../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { type DeskCopy, deskCopies, finishing, undoing, writing } from '../../../helpers/copies.ts';
import { attempt, doing, resetIds, testContext, yamagata } from '../../../helpers/plans.ts';
import { longRuns } from '../../../helpers/property-seed.ts';

/**
 * Two desks at one plan, which edit, answer, take people off, hand calendars out, undo, bring older states back and
 * merge, in any order. Whoever got a file gets nothing different under the same number or a lower one, as far as the
 * desk that hands it out can know.
 */

interface Told {
  readonly scope: string;
  readonly uid: string;
  readonly sequence: number;
  readonly said: string;
}

/** A desk with all that it knows was handed out. */
interface Desk {
  copy: DeskCopy;
  past: readonly Told[];
  readonly saved: Plan[];
}

const sample = yamagata();
const activities = [...sample.rows.activities.keys()].slice(0, 2);
const items = [...sample.rows.items.keys()];
const { plan, people } = (() => {
  let next = sample;
  for (const name of ['佐藤', '鈴木']) next = doing(next, 'addAttendee', { name, organisationId: 'sapporo' });
  const ids = [...next.rows.attendees.keys()];
  for (const attendeeId of ids)
    for (const activityId of activities)
      next = doing(next, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  return { plan: next, people: ids };
})();
const SCOPES: readonly CalendarScope[] = [
  { kind: 'all' },
  { kind: 'person', id: people[0] ?? '' },
  { kind: 'city', id: 'sapporo' },
  { kind: 'activity', id: activities[0] ?? '' },
];

const step = fc.record({
  desk: fc.nat(1),
  what: fc.constantFrom(
    'answer',
    'time',
    'cancel',
    'remove item',
    'take off',
    'hand out',
    'hand out',
    'hand out',
    'draft',
    'undo',
    'save',
    'restore',
    'merge',
  ),
  n: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let hour = 0;

function take(desks: readonly [Desk, Desk], { desk: at, what, n }: Step): void {
  const desk = desks[at === 0 ? 0 : 1];
  const other = desks[at === 0 ? 1 : 0];
  const open = desk.copy.state.plan;
  const run = (...args: Parameters<typeof attempt> extends [Plan, ...infer A] ? A : never): void => {
    const done = attempt(open, ...args);
    if (done.ok) desk.copy = writing(desk.copy, done.value);
  };
  const item = items[n % items.length] ?? '';
  switch (what) {
    case 'answer':
      run('setAnswer', {
        attendeeId: people[n % 2] ?? '',
        activityId: activities[n % activities.length] ?? '',
        value: n % 3 === 0 ? 'yes' : 'no',
      });
      break;
    case 'time':
      run('editRow', { collection: 'items', key: item, patch: { start: 540 + n * 5 } });
      break;
    case 'cancel':
      run('editRow', { collection: 'items', key: item, patch: { cancelled: n % 2 === 0 } });
      break;
    case 'remove item':
      run('removeItems', { ids: [item] });
      break;
    case 'take off':
      run('removeAttendees', { ids: [people[n % 2] ?? ''] });
      break;
    case 'draft':
    case 'hand out':
      handOut(desk, SCOPES[n % SCOPES.length] ?? { kind: 'all' }, what === 'draft');
      break;
    case 'undo':
      desk.copy = undoing(desk.copy);
      break;
    case 'save':
      desk.saved.push(open);
      break;
    case 'restore': {
      const backup = desk.saved.at(-1);
      const done = backup && restoreBackup(open, { backup, date: '2025-09-01' }, testContext);
      if (done?.ok) desk.copy = writing(desk.copy, done.value);
      break;
    }
    case 'merge':
      desk.copy = finishing(desk.copy, other.copy);
      desk.past = [...new Set([...desk.past, ...other.past])];
  }
}

/** Makes a calendar; unless it is a draft that nobody gets, hands it out as the screen does. */
function handOut(desk: Desk, scope: CalendarScope, isDraft: boolean): void {
  hour += 1;
  const stampedAt = new Date(Date.UTC(2026, 9, 1) + hour * 3_600_000).toISOString();
  const open = desk.copy.state.plan;
  const { calendar, ledger, shares } = buildCalendar(open, {
    language: 'ja',
    date: '2025-09-01',
    stampedAt,
    scope,
  });
  const name = JSON.stringify(scope);
  const now = calendar.events.map(({ uid, sequence, modifiedAt: _, ...said }): Told => {
    return { scope: name, uid, sequence, said: JSON.stringify(said) };
  });
  const byUid = new Map(now.map((one) => [one.uid, one]));
  for (const before of desk.past) {
    // Whoever has the whole meeting's calendar hears of an event under the ledger's number; others under their own.
    if (before.scope !== name) continue;
    const one = byUid.get(before.uid);
    expect(one, 'whoever has an event is never left without word of it').toBeDefined();
    if (!one) continue;
    if (one.said === before.said) expect(one.sequence).toBeGreaterThanOrEqual(before.sequence);
    else expect(one.sequence).toBeGreaterThan(before.sequence);
  }
  if (isDraft) return;
  const line = {
    paper: 'calendar',
    format: 'ics',
    edition: '',
    fileName: 'a.ics',
    rows: calendar.events.length,
    handedTo: '',
    sensitive: false,
    events: ledger,
    shares,
  } as const;
  const done = attempt(open, 'recordOutput', line);
  if (!done.ok) throw new Error(done.error.code);
  desk.copy = lasting(desk.copy, done.value);
  desk.past = [...desk.past, ...now];
}

/** Writes what cannot be taken back. */
const lasting = (copy: DeskCopy, change: Change): DeskCopy => ({ ...writing(copy, change), done: copy.done });

test('whatever was edited, handed out, undone, brought back and merged, no number falls and none is used for two things', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      resetIds();
      const { a, b } = deskCopies(plan, ['a', 'b']);
      const desks: [Desk, Desk] = [
        { copy: a, past: [], saved: [] },
        { copy: b, past: [], saved: [] },
      ];
      for (const one of steps) take(desks, one);
    }),
    { numRuns: longRuns(60) },
  );
});
