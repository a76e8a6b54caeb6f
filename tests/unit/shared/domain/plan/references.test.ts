import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CommandInput, CommandName } from '../../../../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { twoStops } from '../../../../helpers/excursion.ts';
import { attempt, doing, resetIds, rowsOf } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** Every row of a plan that names a row which is not there: `rides x|y: itemId`. */
function dangling({ rows }: Plan): string[] {
  const found: string[] = [];
  const check = (what: string, has: ReadonlyMap<string, unknown>, id: string | null): void => {
    if (id !== null && !has.has(id)) found.push(what);
  };
  for (const [key, row] of rows.items) {
    check(`items ${key}: dayId`, rows.days, row.dayId);
    check(`items ${key}: placeId`, rows.places, row.placeId);
    check(`items ${key}: toPlaceId`, rows.places, row.toPlaceId);
    for (const id of row.activityIds) check(`items ${key}: activityIds`, rows.activities, id);
  }
  for (const [key, row] of rows.itemPeople) {
    check(`itemPeople ${key}: itemId`, rows.items, row.itemId);
    check(`itemPeople ${key}: attendeeId`, rows.attendees, row.attendeeId);
  }
  for (const [key, row] of rows.personHours) {
    check(`personHours ${key}: dayId`, rows.days, row.dayId);
    check(`personHours ${key}: attendeeId`, rows.attendees, row.attendeeId);
  }
  for (const [key, row] of rows.rides) {
    check(`rides ${key}: itemId`, rows.items, row.itemId);
    check(`rides ${key}: vehicleId`, rows.vehicles, row.vehicleId);
  }
  for (const [key, row] of rows.travelTimes) {
    check(`travelTimes ${key}: from`, rows.places, row.from);
    check(`travelTimes ${key}: to`, rows.places, row.to);
  }
  for (const [key, row] of rows.places) check(`places ${key}: parentId`, rows.places, row.parentId);
  for (const [key, row] of rows.agenda) check(`agenda ${key}: itemId`, rows.items, row.itemId);
  for (const [key, row] of rows.silences) check(`silences ${key}`, rows.items, row.itemId);
  for (const [key, row] of rows.actuals) check(`actuals ${key}`, rows.items, row.itemId);
  for (const [key, row] of rows.answers) check(`answers ${key}`, rows.attendees, row.attendeeId);
  for (const [key, row] of rows.attendees) check(`attendees ${key}: proxyOf`, rows.attendees, row.proxyOf);
  return found;
}

/** Two stops with everything that hangs on something else. */
function everything() {
  const { plan, dayId, places, items } = twoStops();
  let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  const leg = [...next.rows.items.values()].find(({ kind }) => kind === 'travel')!;
  next = doing(next, 'addVehicle', { name: '1号車' });
  const vehicleId = [...next.rows.vehicles.keys()][0]!;
  next = doing(next, 'setRide', { vehicleId, itemId: leg.id, on: true });
  next = doing(next, 'silenceRule', { rule: 'vague-time', itemId: leg.id, reason: '先方と調整中' });
  next = doing(next, 'startItem', { id: leg.id, at: 560 });
  next = doing(next, 'addAgendaItem', { itemId: leg.id, title: '車内で説明' });
  next = doing(next, 'addAttendee', { name: '佐藤 一郎' });
  const replaced = [...next.rows.attendees.keys()].at(-1)!;
  next = doing(next, 'addAttendee', { name: '鈴木 次郎', proxyOf: replaced });
  next = doing(next, 'setItemPeople', {
    itemId: leg.id,
    people: [{ role: 'host', attendeeId: replaced, text: '佐藤 一郎' }],
  });
  const hours = [{ from: 540, to: 720 }];
  next = doing(next, 'setPersonHours', { dayId, attendeeId: replaced, text: '', hours });
  return { plan: next, dayId, places, items, leg: leg.id, vehicleId, replaced };
}

/** The plan without what the command removes; undo must give back what was there. */
function removed<N extends CommandName>(plan: Plan, name: N, input: CommandInput<N>): Plan {
  const result = attempt(plan, name, input);
  if (!result.ok) throw new Error(result.error.code);
  const next = applyRows(plan, result.value.rows);
  expect(rowsOf(applyRows(next, invert(result.value).rows))).toEqual(rowsOf(plan));
  return next;
}

describe('nothing is left that speaks of what is gone', () => {
  test('a line that a schedule file has no more goes with all that is said of it', () => {
    const { plan, leg } = everything();
    const input = { fileName: '日程.xlsx', days: [], places: [], items: [], removed: [leg] };
    const next = removed(plan, 'importSchedule', input);
    expect(dangling(next)).toEqual([]);
    expect(next.rows.rides.size).toBe(0);
    expect([...next.rows.agenda.values()].map(({ title, itemId }) => ({ title, itemId }))).toEqual([
      { title: '車内で説明', itemId: null },
    ]);
  });

  test('a person who leaves the list stays where he is named, with the hours, as a name', () => {
    const { plan, dayId, replaced } = everything();
    const next = removed(plan, 'removeAttendees', { ids: [replaced] });
    expect(dangling(next)).toEqual([]);
    expect(next.rows.personHours.get(`${dayId}|佐藤 一郎`)?.hours).toEqual([{ from: 540, to: 720 }]);
    const proxy = [...next.rows.attendees.values()].find(({ name }) => name === '鈴木 次郎');
    expect(proxy).toMatchObject({ proxyOf: null, proxyFor: '佐藤 一郎' });
  });

  test('a day goes with the hours people have stated for it', () => {
    const { plan, dayId } = everything();
    const next = removed(plan, 'removeDay', { id: dayId });
    expect(dangling(next)).toEqual([]);
    expect(next.rows.personHours.size).toBe(0);
  });

  test('bringing a release back takes silences, actual times and hours of what it did not have', () => {
    const { plan, dayId } = twoStops();
    const released = doing(plan, 'makeRelease', { note: '' });
    const [release] = [...released.rows.releases.keys()];
    let later = doing(released, 'addItem', { title: '追加の見学', dayId, start: 780, end: 840 });
    const id = [...later.rows.items.keys()].at(-1)!;
    later = doing(later, 'silenceRule', { rule: 'unassigned', itemId: id, reason: '当日決める' });
    later = doing(later, 'startItem', { id, at: 785 });
    later = doing(later, 'addDay', { kind: 'excursion', area: '' });
    const newDay = [...later.rows.days.keys()].at(-1)!;
    const hours = [{ from: 540, to: 720 }];
    later = doing(later, 'setPersonHours', { dayId: newDay, attendeeId: null, text: '佐藤', hours });
    const next = removed(later, 'restoreRelease', { id: release! });
    expect(dangling(next)).toEqual([]);
    expect(next.rows.silences.size + next.rows.actuals.size + next.rows.personHours.size).toBe(0);
  });
});

const step = fc.record({
  command: fc.constantFrom<CommandName>(
    'addItem',
    'removeItems',
    'duplicateItems',
    'makeRainPlan',
    'placeItem',
    'addDay',
    'removeDay',
    'removePlace',
    'addPlace',
    'removeActivity',
    'removeAttendees',
    'setTravelTime',
    'addTravelLegs',
    'addVehicle',
    'removeVehicle',
    'setRide',
    'setPersonHours',
    'silenceRule',
    'startItem',
    'setOverrun',
    'clearActuals',
    'addAgendaItem',
    'moveAgendaItem',
    'reorderItem',
    'retimeItem',
    'makeRelease',
    'restoreRelease',
    'importSchedule',
  ),
  pick: fc.nat(50),
  other: fc.nat(50),
  text: fc.constantFrom('一', '二', '三'),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ rows }: Plan, { command, pick, other, text }: Step) {
  const nth = (map: ReadonlyMap<string, unknown>, n = pick): string => [...map.keys()][n % map.size] ?? '';
  const [itemId, dayId, placeId] = [nth(rows.items), nth(rows.days), nth(rows.places)];
  const vehicleId = nth(rows.vehicles);
  const inputs: Partial<{ [N in CommandName]: CommandInput<N> }> = {
    addItem: {
      title: text,
      dayId: dayId || null,
      kind: other % 2 ? 'travel' : 'visit',
      start: 600,
      end: 660,
    },
    removeItems: { ids: [itemId] },
    duplicateItems: { ids: [itemId] },
    makeRainPlan: { ids: [itemId] },
    placeItem: { id: itemId, to: { dayId: nth(rows.days, other) || null, placeId: placeId || null } },
    addDay: { kind: 'excursion', area: text },
    removeDay: { id: dayId },
    removePlace: { id: placeId },
    addPlace: { kind: 'stop', name: text, parentId: null },
    removeActivity: { id: nth(rows.activities) },
    removeAttendees: { ids: [nth(rows.attendees)] },
    setTravelTime: { from: placeId, to: nth(rows.places, other), minutes: 10 },
    addTravelLegs: { dayId, variant: other % 2 ? 'b' : 'a' },
    addVehicle: { name: text },
    removeVehicle: { id: vehicleId },
    setRide: { vehicleId, itemId: nth(rows.items, other), on: pick % 3 > 0 },
    setPersonHours: {
      dayId,
      attendeeId: nth(rows.attendees, other) || null,
      text,
      hours: pick % 4 ? [{ from: 540, to: 600 }] : [],
    },
    silenceRule: { rule: 'unassigned', itemId, reason: text },
    startItem: { id: itemId, at: 600 },
    setOverrun: { id: itemId, minutes: other },
    clearActuals: { dayId },
    addAgendaItem: { itemId, title: text },
    moveAgendaItem: { id: nth(rows.agenda), step: other % 2 ? 1 : -1 },
    reorderItem: { id: itemId, beforeId: nth(rows.items, other) || null },
    retimeItem: { id: itemId, start: 540 + other, later: 'keep-gaps' },
    makeRelease: { note: text },
    restoreRelease: { id: nth(rows.releases) },
    importSchedule: { fileName: text, days: [], places: [], items: [], removed: itemId ? [itemId] : [] },
  };
  return inputs[command];
}

test('whatever is done: no row is left dangling, and undoing everything gives back what was there', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const first = everything().plan;
      let plan = first;
      const done: Change[] = [];
      for (const one of steps) {
        const result = attempt(plan, one.command, inputOf(plan, one) as never);
        if (!result.ok) continue;
        done.push(result.value);
        plan = applyRows(plan, result.value.rows);
        expect(dangling(plan), one.command).toEqual([]);
      }
      for (const change of done.reverse()) plan = applyRows(plan, invert(change).rows);
      expect(rowsOf(plan)).toEqual(rowsOf(first));
    }),
    { numRuns: 30 },
  );
});
