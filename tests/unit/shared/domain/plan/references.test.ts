import { beforeEach, describe, expect, test } from 'vitest';
import { cellsOf } from '../../../../../shared/domain/attendees/cells.ts';
import { conditionsTest } from '../../../../../shared/domain/attendees/conditions.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import type { CommandInput, CommandName } from '../../../../../shared/domain/commands/index.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { dangling, overfull } from '../../../../helpers/dangling.ts';
import { everything } from '../../../../helpers/everything.ts';
import { twoStops } from '../../../../helpers/excursion.ts';
import { attempt, doing, resetIds, rowsOf } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

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
