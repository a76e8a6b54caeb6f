import { expect, test } from 'vitest';
import { subjectNow } from '../../../../../shared/domain/attendees/subject-now.ts';
import { at } from '../../../../helpers/plans.ts';
import { wholeMeeting } from '../../../../helpers/whole-meeting.ts';

const plan = wholeMeeting(0);
const activities = [...plan.rows.activities.values()];
const legs = [...plan.rows.items.values()].filter(({ kind }) => kind === 'travel');
const subjects = [
  ...activities.map(({ id }) => ({ activityId: id, itemId: null })),
  ...legs.flatMap(({ id, activityIds }) =>
    activityIds.map((activityId) => ({ activityId, itemId: id as string | null })),
  ),
];
const names = [
  ...activities.map(({ title }) => title),
  ...legs.map(({ start }) => `点呼 ${typeof start === 'number' ? start : ''}`),
];
const shown = (date: string, time: string): string | undefined =>
  names[subjectNow(plan, subjects, { date, minutes: at(time), seconds: 0 })];

test.each([
  ['2025-10-14', '12:30', 'UCCN国内都市会議'],
  ['2025-10-14', '13:50', 'UCCN国内都市会議'],
  ['2025-10-14', '15:30', '意見交換会'],
  ['2025-10-14', '17:40', '意見交換会'],
  ['2025-10-15', '8:10', '視察（山寺コース）'],
  ['2025-10-15', '8:55', `点呼 ${at('9:00')}`],
  ['2025-10-15', '9:30', '視察（山寺コース）'],
  ['2025-10-15', '10:15', `点呼 ${at('10:20')}`],
  ['2025-10-15', '13:20', `点呼 ${at('13:30')}`],
])('on %s at %s the desk opens on %s', (date, time, title) => {
  expect(shown(date, time)).toBe(title);
});

test('months before, the first that will come; a year after, the first of the list', () => {
  expect(shown('2025-04-01', '9:00')).toBe('UCCN国内都市会議');
  expect(subjectNow(plan, subjects, { date: '2026-10-15', minutes: 600, seconds: 0 })).toBe(0);
});

test('after midnight the reception of the evening before goes on where it has no earlier end', () => {
  const party = [...plan.rows.items.values()].find(({ kind }) => kind === 'reception')!;
  const long = new Map(plan.rows.items).set(party.id, { ...party, end: at('25:00') });
  const late = { ...plan, rows: { ...plan.rows, items: long } };
  expect(names[subjectNow(late, subjects, { date: '2025-10-15', minutes: 30, seconds: 0 })]).toBe(
    '意見交換会',
  );
});

test('an activity without an item, or without a definite start, is never gone to by the clock', () => {
  const items = new Map(
    [...plan.rows.items].map(([id, item]) => [id, { ...item, start: null, end: null }] as const),
  );
  const vague = { ...plan, rows: { ...plan.rows, items } };
  expect(subjectNow(vague, subjects, { date: '2025-10-14', minutes: 600, seconds: 0 })).toBe(0);
});
