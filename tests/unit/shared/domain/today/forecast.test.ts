import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../../../../shared/domain/collections/index.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { type Forecast, forecast } from '../../../../../shared/domain/today/forecast.ts';
import { reliefs } from '../../../../../shared/domain/today/relief.ts';
import { takenTimes } from '../../../../../shared/domain/today/taken-times.ts';
import {
  at,
  attempt,
  doing,
  emptyMeetingDay,
  resetIds,
  rowsOf,
  withItem,
} from '../../../../helpers/plans.ts';

const clock = (minutes: number | null) =>
  minutes === null ? '–' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** 受付 13:00–13:30, 発表 13:30–15:10, 休憩 –15:20, 討議 –16:20, バス発車 16:30 (fixed), all in one room. */
function afternoon() {
  let { plan, dayId, room, otherRoom } = emptyMeetingDay();
  const ids: Record<string, string> = {};
  function add(title: string, start: string, end: string, more: Partial<Item> = {}): void {
    const made = withItem(plan, { title, dayId, start: at(start), end: at(end), placeId: room, ...more });
    plan = made.plan;
    ids[title] = made.id;
  }
  add('受付', '13:00', '13:30');
  add('発表', '13:30', '15:10');
  add('休憩', '15:10', '15:20', { kind: 'break' });
  add('討議', '15:20', '16:20');
  add('バス発車', '16:30', '17:10', { kind: 'travel', fixed: true });
  return { plan, dayId, room, otherRoom, ids, id: (title: string) => ids[title]! };
}

const say = (made: Forecast) =>
  Object.fromEntries(
    made.items.map(({ item, state, expected }) => [
      item.title,
      `${state} ${clock(expected.start)}-${clock(expected.end)}`,
    ]),
  );
const one = (made: Forecast, title: string) => made.items.find(({ item }) => item.title === title)!;

beforeEach(resetIds);

describe('a day that runs to plan', () => {
  it('keeps its planned gaps: nothing moves up where nothing was early', () => {
    let { plan, dayId, id } = afternoon();
    plan = doing(plan, 'placeItem', { id: id('受付'), to: { end: at('13:20') } });
    const pulled = forecast(plan, dayId, at('13:22'), { pull: true });
    expect(one(pulled, '発表').expected.start).toBe(at('13:30'));
    expect(say(pulled)).toEqual(say(forecast(plan, dayId, at('13:22'))));
  });

  it('begins and ends by itself, with nothing pressed', () => {
    const { plan, dayId } = afternoon();
    expect(say(forecast(plan, dayId, at('13:29')))).toEqual({
      受付: 'running 13:00-13:30',
      発表: 'next 13:30-15:10',
      休憩: 'later 15:10-15:20',
      討議: 'later 15:20-16:20',
      バス発車: 'later 16:30-17:10',
    });
    const later = forecast(plan, dayId, at('15:12'));
    expect(say(later)).toMatchObject({
      発表: 'done 13:30-15:10',
      休憩: 'running 15:10-15:20',
      討議: 'next 15:20-16:20',
    });
    expect(later.running[0]?.left).toBe(8);
    expect(later.delay).toBe(0);
  });

  it('is wholly to come the day before, and wholly over the day after', () => {
    const { plan, dayId } = afternoon();
    expect(forecast(plan, dayId, -300).items.map(({ state }) => state)).toEqual([
      'next',
      'later',
      'later',
      'later',
      'later',
    ]);
    expect(forecast(plan, dayId, 24 * 60 + 60).items.every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('an overrun', () => {
  it('typed, moves the rest; the gap before the bus eats what it can', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'setOverrun', { id: day.id('発表'), minutes: 10 });
    const made = forecast(plan, day.dayId, at('14:50'));
    expect(say(made)).toMatchObject({
      発表: 'running 13:30-15:20',
      休憩: 'next 15:20-15:30',
      討議: 'later 15:30-16:30',
      バス発車: 'later 16:30-17:10',
    });
    expect(made.delay).toBe(10);
    expect(made.shortages).toEqual([]);
    expect(one(made, 'バス発車').margin).toBe(0);
    expect(one(made, '発表').left).toBe(30);
  });

  it('beyond the gap names the bus and the minutes it is short by', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'setOverrun', { id: day.id('発表'), minutes: 15 });
    const made = forecast(plan, day.dayId, at('14:50'));
    expect(made.shortages).toMatchObject([{ item: { title: 'バス発車' }, at: at('16:30'), minutes: 5 }]);
    expect(one(made, 'バス発車')).toMatchObject({ delay: 0, margin: -5, expected: { start: at('16:30') } });
    expect(reliefs(plan, made, made.shortages[0]!).map(({ item, end }) => [item.title, clock(end)])).toEqual([
      ['休憩', '15:15'],
      ['討議', '16:15'],
    ]);
    const healed = doing(plan, 'placeItem', { id: day.id('休憩'), to: { end: at('15:15') } });
    expect(forecast(healed, day.dayId, at('14:50')).shortages).toEqual([]);
  });

  it('is measured when it was begun by hand and nobody has ended it', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'startItem', { id: day.id('発表'), at: at('13:34') });
    expect(one(forecast(plan, day.dayId, at('14:00')), '発表')).toMatchObject({
      expected: { start: at('13:34'), end: at('15:14') },
      delay: 4,
      left: 74,
    });
    const late = forecast(plan, day.dayId, at('15:20'));
    expect(one(late, '発表')).toMatchObject({ state: 'running', over: 6, left: 0, delay: 10 });
    expect(say(late)).toMatchObject({ 休憩: 'next 15:20-15:30', 討議: 'later 15:30-16:30' });
    const ended = doing(plan, 'endItem', { id: day.id('発表'), at: at('15:21') });
    expect(say(forecast(ended, day.dayId, at('15:21')))).toMatchObject({
      発表: 'done 13:34-15:21',
      休憩: 'running 15:21-15:31',
    });
  });

  it('ends when what follows it is begun by hand, and with the day at the latest', () => {
    const day = afternoon();
    let plan = doing(day.plan, 'startItem', { id: day.id('発表'), at: at('13:30') });
    expect(one(forecast(plan, day.dayId, 24 * 60), '発表')).toMatchObject({ state: 'done', over: 0 });
    plan = doing(plan, 'startItem', { id: day.id('休憩'), at: at('15:17') });
    expect(say(forecast(plan, day.dayId, at('15:18')))).toMatchObject({
      発表: 'done 13:30-15:17',
      休憩: 'running 15:17-15:27',
      討議: 'next 15:27-16:27',
    });
  });

  it('leaves another room with nothing in common alone', () => {
    const day = afternoon();
    const activities = [...day.plan.rows.activities.keys()];
    let plan = doing(day.plan, 'removeItems', { ids: [day.id('休憩'), day.id('討議'), day.id('受付')] });
    plan = doing(plan, 'editRow', {
      collection: 'items',
      key: day.id('発表'),
      patch: { activityIds: [activities[0]!] },
    });
    const other = withItem(plan, {
      title: '国際部会',
      dayId: day.dayId,
      start: at('15:10'),
      end: at('16:00'),
      placeId: day.otherRoom,
      activityIds: [activities[1]!],
    });
    plan = doing(other.plan, 'setOverrun', { id: day.id('発表'), minutes: 20 });
    const made = forecast(plan, day.dayId, at('15:15'));
    expect(say(made)).toMatchObject({ 発表: 'running 13:30-15:30', 国際部会: 'running 15:10-16:00' });
  });
});

describe('running early', () => {
  it('pulls nothing forward unless asked, and then keeps the gaps and the bus', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'endItem', { id: day.id('発表'), at: at('15:00') });
    const stay = forecast(plan, day.dayId, at('15:01'));
    expect(say(stay)).toMatchObject({ 発表: 'done 13:30-15:00', 休憩: 'next 15:10-15:20' });
    expect(stay.delay).toBe(0);
    expect(say(forecast(plan, day.dayId, at('15:01'), { pull: true }))).toMatchObject({
      休憩: 'running 15:00-15:10',
      討議: 'next 15:10-16:10',
      バス発車: 'later 16:30-17:10',
    });
  });
});

describe('vague times', () => {
  it('an item without a start waits for a hand; one without an end runs until something later begins', () => {
    const day = afternoon();
    let plan = doing(day.plan, 'removeItems', { ids: Object.values(day.ids) });
    const open = withItem(plan, { title: '会議', dayId: day.dayId, start: at('13:30'), placeId: day.room });
    const vague = withItem(open.plan, {
      title: '部会',
      dayId: day.dayId,
      end: at('17:00'),
      placeId: day.room,
    });
    plan = vague.plan;
    const before = forecast(plan, day.dayId, at('14:00'));
    expect(before.items.map(({ state, left }) => [state, left])).toEqual([
      ['running', null],
      ['next', null],
    ]);
    plan = doing(plan, 'startItem', { id: vague.id, at: at('15:00') });
    expect(say(forecast(plan, day.dayId, at('15:05')))).toEqual({
      会議: 'done 13:30-–',
      部会: 'running 15:00-17:00',
    });
    expect(takenTimes(forecast(plan, day.dayId, at('15:05')))).toEqual([
      { id: vague.id, start: at('15:00'), end: at('17:00') },
    ]);
  });
});

describe('taking the times into the plan', () => {
  it('writes what is late, keeps the record, and one undo brings everything back', () => {
    const day = afternoon();
    let plan = doing(day.plan, 'startItem', { id: day.id('発表'), at: at('13:34') });
    plan = doing(plan, 'setOverrun', { id: day.id('発表'), minutes: 6 });
    const made = forecast(plan, day.dayId, at('15:00'));
    const taken = attempt(plan, 'takeForecast', { dayId: day.dayId, times: takenTimes(made) });
    if (!taken.ok) throw new Error(taken.error.code);
    const after: Plan = applyRows(plan, taken.value.rows);
    expect(after.rows.items.get(day.id('発表'))).toMatchObject({ start: at('13:34'), end: at('15:20') });
    expect(after.rows.items.get(day.id('討議'))).toMatchObject({ start: at('15:30'), end: at('16:30') });
    expect(after.rows.actuals.get(day.id('発表'))).toMatchObject({ start: at('13:34'), overrun: null });
    const again = forecast(after, day.dayId, at('15:00'));
    expect(say(again)).toEqual(say(made));
    expect(again.delay).toBe(0);
    expect(rowsOf(applyRows(after, invert(taken.value).rows))).toEqual(rowsOf(plan));
  });

  it('is refused while a fixed item would not be reached, and names it', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'setOverrun', { id: day.id('発表'), minutes: 15 });
    const times = takenTimes(forecast(plan, day.dayId, at('14:50')));
    expect(attempt(plan, 'takeForecast', { dayId: day.dayId, times })).toEqual({
      ok: false,
      error: { code: 'fixed', facts: { title: 'バス発車', time: '16:30', minutes: 5 } },
    });
    const moved = [{ id: day.id('バス発車'), start: at('16:35'), end: at('17:15') }];
    expect(attempt(plan, 'takeForecast', { dayId: day.dayId, times: moved })).toMatchObject({
      error: { code: 'fixed' },
    });
  });

  it('going back to the plan forgets the day, and only that day', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'startItem', { id: day.id('発表'), at: at('13:34') });
    expect(rowsOf(doing(plan, 'clearActuals', { dayId: day.dayId }))).toEqual(rowsOf(day.plan));
    const otherDay = [...plan.rows.days.keys()].find((id) => id !== day.dayId)!;
    expect(attempt(plan, 'clearActuals', { dayId: otherDay })).toMatchObject({
      error: { code: 'nothing-to-do' },
    });
    expect(attempt(plan, 'endItem', { id: day.id('発表'), at: at('13:00') })).toMatchObject({
      error: { code: 'end-before-start' },
    });
  });
});

describe('mending what was recorded', () => {
  it('takes both times at once; an earlier start typed later keeps the end', () => {
    const day = afternoon();
    const plan = doing(day.plan, 'recordTimes', { id: day.id('発表'), start: at('13:31'), end: at('15:12') });
    expect(say(forecast(plan, day.dayId, at('15:14')))).toMatchObject({
      発表: 'done 13:31-15:12',
      休憩: 'running 15:12-15:22',
    });
    const earlier = doing(plan, 'startItem', { id: day.id('発表'), at: at('13:30') });
    expect(earlier.rows.actuals.get(day.id('発表'))).toMatchObject({ start: at('13:30'), end: at('15:12') });
    const again = doing(plan, 'startItem', { id: day.id('発表'), at: at('15:13') });
    expect(again.rows.actuals.get(day.id('発表'))).toMatchObject({ start: at('15:13'), end: null });
    const refused = attempt(plan, 'recordTimes', {
      id: day.id('発表'),
      start: at('15:00'),
      end: at('14:00'),
    });
    expect(refused).toMatchObject({ error: { code: 'end-before-start' } });
    const blank = doing(plan, 'recordTimes', { id: day.id('発表'), start: null, end: null });
    expect(blank.rows.actuals.size).toBe(0);
  });
});
