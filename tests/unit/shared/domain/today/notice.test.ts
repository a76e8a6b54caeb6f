import { beforeEach, expect, it } from 'vitest';
import { currentDay } from '../../../../../shared/domain/today/current-day.ts';
import { forecast } from '../../../../../shared/domain/today/forecast.ts';
import { localNow, minutesOfDay } from '../../../../../shared/domain/today/local-now.ts';
import { changeNotice } from '../../../../../shared/domain/today/notice.ts';
import { at, doing, emptyMeetingDay, resetIds, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function day() {
  const { plan, dayId, room } = emptyMeetingDay();
  const activityId = [...plan.rows.activities.keys()][0]!;
  const talk = withItem(plan, {
    title: '事例発表',
    dayId,
    start: at('13:30'),
    end: at('15:10'),
    placeId: room,
    activityIds: [activityId],
  });
  const rest = withItem(talk.plan, {
    title: '休憩',
    dayId,
    start: at('15:10'),
    end: at('15:20'),
    kind: 'break',
    allRooms: true,
  });
  const bus = withItem(rest.plan, {
    title: 'バス発車',
    dayId,
    start: at('15:25'),
    end: at('16:00'),
    kind: 'travel',
    fixed: true,
    activityIds: [activityId],
  });
  let next = doing(bus.plan, 'setItemPeople', {
    itemId: talk.id,
    people: [{ role: 'chair', attendeeId: null, text: '山口 太郎' }],
  });
  next = doing(next, 'addAttendee', { name: '髙橋 由美子' });
  const attendeeId = [...next.rows.attendees.keys()].at(-1)!;
  next = doing(next, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  next = doing(next, 'addVehicle', { name: '1号車', company: '山形観光バス' });
  const vehicleId = [...next.rows.vehicles.keys()].at(-1)!;
  next = doing(next, 'setRide', { vehicleId, itemId: bus.id, on: true });
  return { plan: next, dayId, activityId, ids: { talk: talk.id, rest: rest.id, bus: bus.id } };
}

it('says nothing while the day runs to plan', () => {
  const { plan, dayId } = day();
  expect(changeNotice(plan, forecast(plan, dayId, at('14:00')))).toBeNull();
});

it('names what changes, who is concerned, and gives the text in both languages', () => {
  const { plan, dayId, ids, activityId } = day();
  const late = doing(plan, 'setOverrun', { id: ids.talk, minutes: 10 });
  const notice = changeNotice(late, forecast(late, dayId, at('15:05')))!;
  expect(notice.changed.map(({ item }) => item.id)).toEqual([ids.talk, ids.rest]);
  expect(notice.delay).toBe(10);
  expect(notice.people).toEqual(['山口 太郎']);
  expect(notice.attendees).toBe(1);
  expect(notice.activityIds).toEqual([activityId]);
  expect(notice.shortages).toMatchObject([{ item: { id: ids.bus }, minutes: 5 }]);
  expect(notice.vehicles.map(({ vehicle, legs }) => [vehicle.company, legs.map((leg) => leg.title)])).toEqual(
    [['山形観光バス', ['バス発車']]],
  );
  expect(notice.text.ja).toBe(
    [
      '【お知らせ】進行が10分押しています（10月14日（火）15:05現在）。',
      '「事例発表」は15:20に終了する見込みです。',
      '',
      '以降の予定は次のとおりです。',
      '・休憩　15:20～15:30',
      '',
      '次の予定に変更はありません。',
      '・バス発車　15:25（お時間にご注意ください）',
      '',
      'ご不便をおかけいたしますが、ご理解とご協力をお願いいたします。',
    ].join('\n'),
  );
  expect(notice.text.en).toContain('Notice: we are running 10 minutes late (as of 15:05, Tue 14 Oct).');
  expect(notice.text.en).toContain('- 休憩: 15:20–15:30');
});

it('reads the wall clock where the meeting is, over midnight too', () => {
  const instant = Date.UTC(2025, 9, 14, 15, 30, 9);
  expect(localNow(instant, 'Asia/Tokyo')).toEqual({ date: '2025-10-15', minutes: 30, seconds: 9 });
  expect(minutesOfDay({ date: '2025-10-14' }, localNow(instant, 'Asia/Tokyo'))).toBe(24 * 60 + 30);
  expect(minutesOfDay({ date: '2025-10-16' }, localNow(instant, 'Asia/Tokyo'))).toBe(30 - 24 * 60);
  expect(minutesOfDay({ date: null }, localNow(instant, 'Asia/Tokyo'))).toBeNull();
});

it('stays with a day that still runs after midnight, then goes on to the next', () => {
  const { plan, dayId } = day();
  const late = withItem(plan, { title: '二次会', dayId, start: at('23:00'), end: 24 * 60 + 30 });
  const next = [...plan.rows.days.values()].find((one) => one.date === '2025-10-15')!;
  const on = (date: string, time: string) =>
    currentDay(late.plan, { date, minutes: at(time), seconds: 0 })?.id;
  expect(on('2025-10-14', '15:00')).toBe(dayId);
  expect(on('2025-10-15', '0:20')).toBe(dayId);
  expect(on('2025-10-15', '0:31')).toBe(next.id);
  expect(on('2025-09-01', '9:00')).toBe(dayId);
});

it('calls an attendee by the name the list has now, each once', () => {
  const { plan, dayId, ids } = day();
  const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
  let late = doing(plan, 'setItemPeople', {
    itemId: ids.talk,
    people: [
      { role: 'chair', attendeeId, text: '' },
      { role: 'speaker', attendeeId, text: '' },
    ],
  });
  late = doing(late, 'editRow', { collection: 'attendees', key: attendeeId, patch: { name: '高橋 由美子' } });
  late = doing(late, 'setOverrun', { id: ids.talk, minutes: 10 });
  expect(changeNotice(late, forecast(late, dayId, at('15:05')))?.people).toEqual(['高橋 由美子']);
});
