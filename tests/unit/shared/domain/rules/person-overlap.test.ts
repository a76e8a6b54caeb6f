import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { outsideWindow } from '../../../../../shared/domain/rules/outside-window.ts';
import { personOverlap } from '../../../../../shared/domain/rules/person-overlap.ts';
import { vagueTime } from '../../../../../shared/domain/rules/vague-time.ts';
import { at, doing, emptyMeetingDay, withItem, yamagata } from '../../../../helpers/plans.ts';

/** Two items in two rooms, both with the people given. */
function twoRooms(second: { from: string; to: string }, people: readonly [string, string]) {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  const a = withItem(empty, { title: 'a', dayId, placeId: room, start: at('13:30'), end: at('14:30') });
  const b = withItem(a.plan, {
    title: 'b',
    dayId,
    placeId: otherRoom,
    start: at(second.from),
    end: at(second.to),
  });
  let plan = doing(b.plan, 'setItemPeople', {
    itemId: a.id,
    people: [{ role: 'chair', attendeeId: null, text: people[0] }],
  });
  plan = doing(plan, 'setItemPeople', {
    itemId: b.id,
    people: [{ role: 'speaker', attendeeId: null, text: people[1] }],
  });
  return { plan, a: a.id, b: b.id };
}

describe('rule case 7: one person in two rooms', () => {
  test.each([
    ['identical times', '13:30', '14:30'],
    ['same start', '13:30', '14:00'],
    ['inside', '13:40', '14:00'],
    ['partly before', '13:00', '13:45'],
  ])('%s: one finding on both items', (_name, from, to) => {
    const { plan, a, b } = twoRooms({ from, to }, ['山田 太郎', '山田太郎']);
    const findings = personOverlap(plan);
    expect(findings).toHaveLength(1);
    expect([...findings[0]!.itemIds].sort()).toEqual([a, b].sort());
    expect(findings[0]!.message.ja).toContain('山田');
  });
});

test('rule case 8: touching times and different people give none', () => {
  expect(personOverlap(twoRooms({ from: '14:30', to: '15:00' }, ['山田', '山田']).plan)).toEqual([]);
  expect(personOverlap(twoRooms({ from: '13:30', to: '14:30' }, ['山田', '山川']).plan)).toEqual([]);
});

test('rule case 9: the finding comes and goes with the person', () => {
  const { plan, b } = twoRooms({ from: '13:30', to: '14:30' }, ['山田', '山田']);
  expect(personOverlap(plan)).toHaveLength(1);
  expect(personOverlap(doing(plan, 'setItemPeople', { itemId: b, people: [] }))).toEqual([]);
});

test('an attendee is one person whatever name stands in the item', () => {
  const { plan: empty, dayId, room, otherRoom } = emptyMeetingDay();
  let plan = doing(empty, 'addAttendee', { name: '髙橋 由美子' });
  const attendeeId = [...plan.rows.attendees.keys()][0]!;
  const a = withItem(plan, { title: 'a', dayId, placeId: room, start: 810, end: 870 });
  const b = withItem(a.plan, { title: 'b', dayId, placeId: otherRoom, start: 810, end: 870 });
  plan = b.plan;
  for (const itemId of [a.id, b.id])
    plan = doing(plan, 'setItemPeople', { itemId, people: [{ role: 'chair', attendeeId, text: '' }] });
  expect(personOverlap(plan)[0]!.message.ja).toContain('髙橋 由美子');
});

test('rule case 11: a session must lie within the window, not merely touch it', () => {
  const { plan, dayId, room } = emptyMeetingDay();
  const found = (from: string, to: string): number =>
    outsideWindow(withItem(plan, { title: 'x', dayId, placeId: room, start: at(from), end: at(to) }).plan)
      .length;
  expect([found('13:30', '17:00'), found('14:00', '15:00')]).toEqual([0, 0]);
  expect([found('13:00', '14:00'), found('16:30', '17:30'), found('9:00', '10:00')]).toEqual([1, 1, 1]);
});

test('what is vague in the sample is told as information, not as an error', () => {
  const findings = checkPlan(yamagata());
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
  expect(vagueTime(yamagata()).map(({ message }) => message.ja)).toContain(
    '「山形国際ドキュメンタリー映画祭」の時刻が決まっていません（午前～15:00）。',
  );
});
