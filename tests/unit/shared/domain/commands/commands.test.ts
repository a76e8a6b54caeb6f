import { beforeEach, describe, expect, test } from 'vitest';
import { createPlan } from '../../../../../shared/domain/commands/create-plan.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import { meetingOf } from '../../../../../shared/domain/plan/plan.ts';
import { recordPlans } from '../../../../../shared/domain/seed/record-plans.ts';
import {
  at,
  attempt,
  doing,
  emptyMeetingDay,
  resetIds,
  rowsOf,
  testContext,
  withItem,
  yamagata,
} from '../../../../helpers/plans.ts';

beforeEach(resetIds);

describe('items', () => {
  test('moving keeps the length; an end not after its start is refused (rule cases 5 and 16)', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    const { plan, id } = withItem(empty, {
      title: 'a',
      dayId,
      placeId: room,
      start: at('13:30'),
      end: at('14:30'),
    });
    const moved = doing(plan, 'shiftItems', { ids: [id], minutes: -5 });
    expect(moved.rows.items.get(id)).toMatchObject({ start: at('13:25'), end: at('14:25') });
    expect(attempt(plan, 'placeItem', { id, to: { end: at('13:30') } })).toMatchObject({
      ok: false,
      error: { code: 'end-before-start' },
    });
    expect(attempt(plan, 'addItem', { title: 'x', dayId, start: 900, end: 900 })).toMatchObject({
      ok: false,
    });
  });

  test('an item is not pushed before midnight', () => {
    const { plan: empty, dayId } = emptyMeetingDay();
    const { plan, id } = withItem(empty, { title: 'a', dayId, start: 0, end: 60 });
    expect(attempt(plan, 'shiftItems', { ids: [id], minutes: -5 })).toMatchObject({
      error: { code: 'out-of-range' },
    });
  });

  test('taken off its day an item loses time and place and keeps the rest (rule case 17)', () => {
    const { plan: empty, dayId, room } = emptyMeetingDay();
    const { plan, id } = withItem(empty, {
      title: 'a',
      dayId,
      placeId: room,
      start: 810,
      end: 870,
      remarks: 'b',
    });
    const tray = doing(plan, 'placeItem', { id, to: { dayId: null } }).rows.items.get(id);
    expect(tray).toMatchObject({
      dayId: null,
      start: null,
      end: null,
      placeId: null,
      title: 'a',
      remarks: 'b',
    });
  });

  test('vague times stay vague when a group is shifted', () => {
    const plan = yamagata();
    const visit = [...plan.rows.items.values()].find((item) => item.start === 'morning')!;
    expect(doing(plan, 'shiftItems', { ids: [visit.id], minutes: 5 }).rows.items.get(visit.id)).toMatchObject(
      { start: 'morning', end: 905 },
    );
  });

  test('setting a time confirms it', () => {
    const plan = yamagata();
    const session = [...plan.rows.items.values()][0]!;
    const next = doing(plan, 'placeItem', { id: session.id, to: { end: 910 } }).rows.items.get(session.id)!;
    expect(next.unconfirmed).toEqual(['start']);
  });

  test('removing an item removes the people named in it', () => {
    const { plan: empty, dayId } = emptyMeetingDay();
    const { plan, id } = withItem(empty, { title: 'a', dayId });
    const named = doing(plan, 'setItemPeople', {
      itemId: id,
      people: [{ role: 'chair', attendeeId: null, text: '市長' }],
    });
    expect(named.rows.itemPeople.size).toBe(1);
    expect(doing(named, 'removeItems', { ids: [id] }).rows.itemPeople.size).toBe(0);
  });
});

describe('days', () => {
  test('another first day keeps offsets and times (rule case 18)', () => {
    const plan = yamagata();
    const next = doing(plan, 'setFirstDay', { date: '2026-10-20' });
    expect(orderedDays(next).map((day) => day.date)).toEqual(['2026-10-20', '2026-10-21', '2026-10-22']);
    expect(rowsOf(next)).toMatchObject({ items: (rowsOf(plan) as { items: unknown }).items });
  });

  test('a removed day puts its items on the tray (rule case 17)', () => {
    const plan = yamagata();
    const day = orderedDays(plan)[1]!;
    const next = doing(plan, 'removeDay', { id: day.id });
    const tray = [...next.rows.items.values()].filter((item) => item.dayId === null);
    expect(tray).toHaveLength(3);
    expect(tray.every((item) => item.start === null && item.end === null && item.placeId === null)).toBe(
      true,
    );
  });

  test('a window ends after it starts', () => {
    const plan = yamagata();
    const [first] = orderedDays(plan);
    const refused = attempt(plan, 'setDayWindow', { id: first!.id, windowStart: 1050 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'end-before-start' } });
    const vague = doing(plan, 'setDayWindow', { id: first!.id, windowStart: 'afternoon' });
    expect(vague.rows.days.get(first!.id)).toMatchObject({ windowStart: 'afternoon', windowEnd: 1020 });
  });

  test('days stay in order and apart (rule case 25)', () => {
    const plan = yamagata();
    const [, second, third] = orderedDays(plan);
    expect(attempt(plan, 'setDayDate', { id: third!.id, date: second!.date! }).ok).toBe(false);
    expect(attempt(plan, 'setDayDate', { id: third!.id, date: '2025-10-01' }).ok).toBe(false);
    expect(
      doing(plan, 'setDayDate', { id: third!.id, date: '2025-10-18' }).rows.days.get(third!.id),
    ).toMatchObject({ offset: 4 });
  });
});

describe('attendees', () => {
  test('clearing an answer leaves no row: blank means not answered', () => {
    let plan = doing(yamagata(), 'addAttendee', { name: '山田' });
    const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
    const [activityId] = [...plan.rows.activities.keys()] as [string];
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
    expect(plan.rows.answers.size).toBe(1);
    expect(doing(plan, 'setAnswer', { attendeeId, activityId, value: null }).rows.answers.size).toBe(0);
  });

  test('a removed attendee’s answers go; the name stays in items as text', () => {
    let plan = doing(yamagata(), 'addAttendee', { name: '山田' });
    const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
    const [activityId] = [...plan.rows.activities.keys()] as [string];
    const [itemId] = [...plan.rows.items.keys()] as [string];
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
    plan = doing(plan, 'setItemPeople', { itemId, people: [{ role: 'chair', attendeeId, text: '' }] });
    plan = doing(plan, 'removeAttendees', { ids: [attendeeId] });
    expect(plan.rows.answers.size).toBe(0);
    expect([...plan.rows.itemPeople.values()]).toMatchObject([{ attendeeId: null, text: '山田' }]);
  });

  test('an import is one change; a blank cell takes no answer away; the file is remembered', () => {
    let plan = doing(yamagata(), 'addAttendee', { name: '山田' });
    const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
    const [first, second] = [...plan.rows.activities.keys()] as [string, string];
    plan = doing(plan, 'setAnswer', { attendeeId, activityId: first, value: 'yes' });
    const people = [
      { attendeeId, fields: { jobTitle: '課長' }, answers: { [first]: null, [second]: 'no' as const } },
      { attendeeId: null, fields: { name: '鈴木' }, answers: {} },
    ];
    const result = attempt(plan, 'importAttendees', { fileName: 'a.xlsx', sha256: 'ab'.repeat(32), people });
    if (!result.ok) throw new Error(result.error.code);
    const next = applyRows(plan, result.value.rows);
    expect(next.rows.attendees.get(attendeeId)).toMatchObject({ name: '山田', jobTitle: '課長' });
    expect([...next.rows.answers.values()].map(({ value }) => value).sort()).toEqual(['no', 'yes']);
    expect([...next.rows.imports.values()]).toMatchObject([{ fileName: 'a.xlsx', people: 2 }]);
    expect(rowsOf(applyRows(next, invert(result.value).rows))).toEqual(rowsOf(plan));
  });
});

describe('a new meeting', () => {
  test('from last year: offsets, items and places come along, people and answers do not', () => {
    let from = doing(yamagata(), 'addAttendee', { name: '山田' });
    const [attendeeId] = [...from.rows.attendees.keys()] as [string];
    const [activityId] = [...from.rows.activities.keys()] as [string];
    from = doing(from, 'setAnswer', { attendeeId, activityId, value: 'yes' });
    const { plan, change } = createPlan(
      { number: 12, fiscalYear: 2029, hostId: 'echizen', firstDate: '2029-10-16', from },
      testContext,
    );
    if (!change.ok) throw new Error(change.error.code);
    const made = applyRows(plan, change.value.rows);
    expect(orderedDays(made).map((day) => day.date)).toEqual(['2029-10-16', '2029-10-17', '2029-10-18']);
    expect([made.rows.items.size, made.rows.activities.size, made.rows.places.size]).toEqual([
      from.rows.items.size,
      4,
      from.rows.places.size,
    ]);
    expect([made.rows.attendees.size, made.rows.answers.size, made.rows.imports.size]).toEqual([0, 0, 0]);
    expect(meetingOf(made)).toMatchObject({
      title: '第12回UCCN国内都市ネットワーク会議',
      hostId: 'echizen',
      programme: [],
    });
    const days = new Set(made.rows.days.keys());
    expect([...made.rows.items.values()].every((item) => item.dayId !== null && days.has(item.dayId))).toBe(
      true,
    );
    expect([...made.rows.items.keys()].some((id) => from.rows.items.has(id))).toBe(false);
  });

  test('a planned meeting takes over days only while it has none', () => {
    const ninth = recordPlans().find(({ plan }) => meetingOf(plan).number === 9)!.plan;
    const next = doing(ninth, 'carryOver', { from: yamagata(), firstDate: '2026-10-20' });
    expect(orderedDays(next).map(({ date, area }) => [date, area])).toEqual([
      ['2026-10-20', '旭川市'],
      ['2026-10-21', '旭川市'],
      ['2026-10-22', '鶴岡市'],
    ]);
    const items = [...next.rows.items.values()];
    // Another host: last year's places are to be confirmed, last year's notes stay behind.
    expect(
      items.filter((item) => item.placeId !== null).every((item) => item.unconfirmed.includes('placeId')),
    ).toBe(true);
    expect(items.every((item) => item.remarks === '')).toBe(true);
    expect(attempt(next, 'carryOver', { from: yamagata(), firstDate: null })).toMatchObject({
      ok: false,
      error: { code: 'in-use' },
    });
  });

  test('from scratch: the member cities and one day with the usual window', () => {
    const { plan, change } = createPlan(
      { number: 12, fiscalYear: 2029, hostId: 'echizen', firstDate: null, from: null },
      testContext,
    );
    if (!change.ok) throw new Error(change.error.code);
    const made = applyRows(plan, change.value.rows);
    expect(made.rows.organisations.size).toBe(12);
    expect([...made.rows.days.values()]).toMatchObject([
      { date: null, windowStart: 810, windowEnd: 1020, area: '越前市' },
    ]);
  });
});

test('an invalid row is refused with the field it is in', () => {
  const plan = yamagata();
  const [key] = [...plan.rows.places.keys()] as [string];
  const result = attempt(plan, 'editRow', { collection: 'places', key, patch: { capacity: -1 } });
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-row', facts: { field: 'capacity' } } });
});
