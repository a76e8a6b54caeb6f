import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { cellsOf } from '../../../../../shared/domain/attendees/cells.ts';
import { conditionsTest } from '../../../../../shared/domain/attendees/conditions.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import type { CommandInput, CommandName } from '../../../../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { readRelease } from '../../../../../shared/domain/release/read-release.ts';
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
  // What was answered for an activity that was released is kept: it may be brought back.
  const activities = new Map<string, unknown>(rows.activities);
  for (const release of rows.releases.values())
    for (const [id, row] of readRelease(release).rows.activities) activities.set(id, row);
  for (const name of ['answers', 'answerLog', 'checkIns'] as const)
    for (const [key, row] of rows[name]) {
      check(`${name} ${key}: attendeeId`, rows.attendees, row.attendeeId);
      check(`${name} ${key}: activityId`, activities, row.activityId);
    }
  for (const [key, row] of rows.checkIns) check(`checkIns ${key}: itemId`, rows.items, row.itemId);
  for (const [key, row] of rows.attendees) {
    check(`attendees ${key}: proxyOf`, rows.attendees, row.proxyOf);
    if (row.proxyOf === key) found.push(`attendees ${key}: proxyOf itself`);
    for (const id of row.proxyActivityIds) check(`attendees ${key}: proxyActivityIds`, activities, id);
  }
  for (const [key, row] of rows.memos) check(`memos ${key}`, rows.attendees, row.attendeeId);
  for (const [key, row] of rows.notSame) {
    check(`notSame ${key}: a`, rows.attendees, row.a);
    check(`notSame ${key}: b`, rows.attendees, row.b);
  }
  for (const [key, row] of rows.seats) {
    check(`seats ${key}: vehicleId`, rows.vehicles, row.vehicleId);
    check(`seats ${key}: attendeeId`, rows.attendees, row.attendeeId);
  }
  for (const [key, row] of rows.customValues) {
    check(`customValues ${key}: attendeeId`, rows.attendees, row.attendeeId);
    check(`customValues ${key}: fieldId`, rows.customFields, row.fieldId);
  }
  return found;
}

/** Every activity with no more seats given than it has. */
function overfull(plan: Plan): string[] {
  return [...plan.rows.activities.values()]
    .filter((activity) => activity.capacity !== null && lineOf(plan, activity).taken > activity.capacity)
    .map(({ title }) => title);
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
  const asked = withAnswers(next, leg.id, replaced);
  return { ...asked, dayId, places, items, leg: leg.id, vehicleId, replaced };
}

/** An excursion of two places on the leg, for which three people have answered, with all that hangs on them. */
function withAnswers(plan: Plan, leg: string, replaced: string) {
  const input = { title: '視察', kind: 'side-tour', capacity: 2 } as const;
  let next = doing(plan, 'addActivity', input);
  const activityId = [...next.rows.activities.keys()].at(-1)!;
  next = doing(next, 'editRow', { collection: 'items', key: leg, patch: { activityIds: [activityId] } });
  for (const name of ['高橋 三郎', '田中 四郎']) next = doing(next, 'addAttendee', { name });
  const [third, fourth] = [...next.rows.attendees.keys()].slice(-2) as [string, string];
  const cells = [replaced, third, fourth].map((id) => ({
    attendeeId: id,
    activityId,
    value: 'yes' as const,
  }));
  next = doing(next, 'setAnswers', { cells });
  next = doing(next, 'assignVehicles', { activityId });
  next = doing(next, 'checkIn', { attendeeId: third, activityId, itemId: leg, desk: '入口' });
  next = doing(next, 'checkIn', { attendeeId: third, activityId, itemId: null, desk: '入口' });
  const answers = [{ activityId, value: 'maybe' as const }];
  next = doing(next, 'takeMemo', { text: '未定とのこと', attendeeId: fourth, answers, diet: '' });
  next = doing(next, 'tellApart', { a: third, b: fourth, reason: '' });
  next = doing(next, 'addCustomField', { name: '宿泊', type: 'yes-no', choices: [] });
  const fieldId = [...next.rows.customFields.keys()][0]!;
  const write = { kind: 'custom', fieldId, value: true } as const;
  next = doing(next, 'editCells', { how: 'edit', edits: [{ who: third, write }] });
  const person = { name: '中村 五郎' };
  next = doing(next, 'makeProxy', { attendeeId: fourth, activityIds: [activityId], person });
  return { plan: next, activityId, third, fourth, fieldId };
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

  test('an item goes with its roll-call; having come to the activity stays', () => {
    const { plan, leg } = everything();
    const next = removed(plan, 'removeItems', { ids: [leg] });
    expect(dangling(next)).toEqual([]);
    expect([...next.rows.checkIns.values()].map(({ itemId }) => itemId)).toEqual([null]);
  });

  test('an activity goes with its answers, ticks and proxies; a proxy for it alone is none for all', () => {
    const { plan, activityId } = everything();
    const next = removed(plan, 'removeActivity', { id: activityId });
    expect(dangling(next)).toEqual([]);
    expect(next.rows.checkIns.size).toBe(0);
    const proxy = [...next.rows.attendees.values()].find(({ name }) => name === '中村 五郎');
    expect(proxy).toMatchObject({ proxyOf: null, proxyActivityIds: [], proxyFor: '田中 四郎' });
  });

  test('a vehicle goes with its seats, a field with its values', () => {
    const { plan, vehicleId, fieldId } = everything();
    expect(plan.rows.seats.size).toBe(2);
    expect(removed(plan, 'removeVehicle', { id: vehicleId }).rows.seats.size).toBe(0);
    expect(removed(plan, 'removeCustomField', { id: fieldId }).rows.customValues.size).toBe(0);
  });

  test('of two entries made one the hours go with the one that stays, who is no proxy of himself', () => {
    const { plan, dayId, replaced } = everything();
    const proxy = [...plan.rows.attendees.values()].find(({ proxyOf }) => proxyOf === replaced)!;
    const fields = { proxyOf: replaced, proxyFor: '佐藤 一郎' };
    const next = removed(plan, 'mergeAttendees', { keep: proxy.id, drop: replaced, fields, answersOf: [] });
    expect(dangling(next)).toEqual([]);
    expect(next.rows.attendees.get(proxy.id)?.proxyOf).toBeNull();
    expect(next.rows.personHours.get(`${dayId}|${proxy.id}`)?.hours).toEqual([{ from: 540, to: 720 }]);
  });

  test('a view that speaks of an activity or a field that is gone holds for nobody', () => {
    const { plan, activityId, fieldId, third } = everything();
    const person = plan.rows.attendees.get(third)!;
    const columns = cellsOf(plan).flatMap(({ id, cell }) =>
      cell.kind === 'answer' && cell.activity.id === activityId ? [id] : cell.kind === 'custom' ? [id] : [],
    );
    expect(columns).toHaveLength(2);
    for (const column of columns) {
      const conditions = [{ column, op: 'filled' as const, values: [] }];
      expect(conditionsTest(plan, conditions)(person)).toBe(true);
      let next = doing(plan, 'removeActivity', { id: activityId });
      next = doing(next, 'removeCustomField', { id: fieldId });
      expect(conditionsTest(next, conditions)(person)).toBe(false);
    }
  });

  test('bringing a release back takes its seats and roll-calls, and settles places by the capacity of then', () => {
    const { plan, dayId, activityId, third } = everything();
    const released = doing(plan, 'makeRelease', { note: '' });
    const [release] = [...released.rows.releases.keys()];
    let later = doing(released, 'editRow', {
      collection: 'activities',
      key: activityId,
      patch: { capacity: 3 },
    });
    later = doing(later, 'walkIn', {
      activityId,
      itemId: null,
      name: '当日 花子',
      organisationText: '',
      desk: '',
    });
    later = doing(later, 'addItem', { title: '増便', kind: 'travel', dayId, activityIds: [activityId] });
    const itemId = [...later.rows.items.keys()].at(-1)!;
    later = doing(later, 'checkIn', { attendeeId: third, activityId, itemId, desk: '' });
    later = doing(later, 'addVehicle', { name: '2号車' });
    const vehicleId = [...later.rows.vehicles.keys()].at(-1)!;
    later = doing(later, 'setRide', { vehicleId, itemId, on: true });
    const to = { activityId, attendeeId: third, vehicleId, locked: true };
    later = doing(later, 'seatRider', to);
    expect(lineOf(later, later.rows.activities.get(activityId)!).taken).toBe(3);
    const next = removed(later, 'restoreRelease', { id: release! });
    expect(dangling(next)).toEqual([]);
    expect(overfull(next)).toEqual([]);
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
    'setAnswers',
    'moveUp',
    'makeProxy',
    'mergeAttendees',
    'tellApart',
    'takeMemo',
    'checkIn',
    'undoCheckIn',
    'walkIn',
    'assignVehicles',
    'seatRider',
    'editCells',
    'addCustomField',
    'removeCustomField',
    'saveView',
    'removeView',
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
  const [attendeeId, attendeeId2] = [nth(rows.attendees), nth(rows.attendees, other)];
  const activityId = nth(rows.activities, other);
  const legId = pick % 2 ? nth(rows.items, other) || null : null;
  const value = (['yes', 'no', 'maybe', null] as const)[(pick + other) % 4] ?? null;
  const fieldId = nth(rows.customFields);
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
    setAnswers: { cells: [...rows.attendees.keys()].map((id) => ({ attendeeId: id, activityId, value })) },
    moveUp: { attendeeId, activityId },
    makeProxy: { attendeeId, activityIds: pick % 2 ? [activityId] : [], person: { name: text } },
    mergeAttendees: {
      keep: attendeeId,
      drop: attendeeId2,
      fields: pick % 2 ? { proxyOf: rows.attendees.get(attendeeId2)?.proxyOf ?? null } : {},
      answersOf: pick % 3 ? [activityId] : [],
    },
    tellApart: { a: attendeeId, b: attendeeId2, reason: text },
    takeMemo: {
      text,
      attendeeId: attendeeId || null,
      answers: value === null ? [] : [{ activityId, value }],
      diet: text,
    },
    checkIn: { attendeeId, activityId, itemId: legId, desk: text },
    undoCheckIn: { attendeeId, activityId, itemId: legId },
    walkIn: { activityId, itemId: legId, name: text, organisationText: text, desk: text },
    assignVehicles: { activityId },
    seatRider: {
      activityId,
      attendeeId,
      vehicleId: pick % 3 ? nth(rows.vehicles, other) : null,
      locked: pick % 2 > 0,
    },
    editCells: {
      how: 'paste',
      edits: [
        { who: attendeeId, write: { kind: 'answer', activityId, value } },
        ...(fieldId ? [{ who: 0, write: { kind: 'custom', fieldId, value: other } } as const] : []),
      ],
      newPeople: [{ name: text }],
    },
    addCustomField: { name: text, type: 'text', choices: [] },
    removeCustomField: { id: fieldId },
    saveView: { id: null, name: text, conditions: [{ column: 'name', op: 'contains', values: [text] }] },
    removeView: { id: nth(rows.views) },
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
        expect(overfull(plan), one.command).toEqual([]);
      }
      for (const change of done.reverse()) plan = applyRows(plan, invert(change).rows);
      expect(rowsOf(plan)).toEqual(rowsOf(first));
    }),
    { numRuns: 60 },
  );
});
