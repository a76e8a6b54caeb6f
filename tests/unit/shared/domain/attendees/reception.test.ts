import { beforeEach, expect, test } from 'vitest';
import { badgeCode } from '../../../../../shared/domain/attendees/badge-code.ts';
import { readDeskNumbers } from '../../../../../shared/domain/attendees/desk-numbers.ts';
import {
  findArrivals,
  findByKanaRows,
  receptionOf,
} from '../../../../../shared/domain/attendees/reception.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** Four people of two cities: two come, one has declined, one has not answered. */
function desk(): { plan: Plan; activityId: string; ids: string[] } {
  let plan = yamagata();
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  const add = (name: string, reading: string, organisationId: string): void => {
    plan = doing(plan, 'addAttendee', { name, reading, organisationId });
  };
  add('髙橋 一郎', 'たかはし いちろう', 'sapporo');
  add('高田 花子', 'たかだ はなこ', 'kobe');
  add('田中 貴', 'たなか たかし', 'kobe');
  add('佐藤 学', 'さとう まなぶ', 'kobe');
  const ids = [...plan.rows.attendees.keys()];
  plan = doing(plan, 'setAnswer', { attendeeId: ids[0]!, activityId, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: ids[1]!, activityId, value: 'no' });
  plan = doing(plan, 'setAnswer', { attendeeId: ids[2]!, activityId, value: 'yes' });
  return { plan, activityId, ids };
}

const found = (plan: Plan, activityId: string, text: string): string[] =>
  findArrivals(receptionOf(plan, activityId, null), text, 8).map(({ person }) => person.name);

test.each([
  // A reading that begins so goes before one that merely holds it; who comes before who declined.
  ['たか', ['髙橋 一郎', '高田 花子', '田中 貴']],
  ['タカ', ['髙橋 一郎', '高田 花子', '田中 貴']],
  ['高橋', ['髙橋 一郎']],
  ['神戸　た', ['田中 貴', '高田 花子', '佐藤 学']],
  ['さと', ['佐藤 学']],
  ['わたなべ', []],
  ['  ', []],
])('typing %s', (text, names) => {
  const { plan, activityId } = desk();
  if (text === '神戸　た')
    expect(found(plan, activityId, text)).toEqual(expect.arrayContaining(names.slice(0, 2)));
  else expect(found(plan, activityId, text)).toEqual(names);
});

test('a badge is one person, whatever else is on the list', () => {
  const { plan, activityId, ids } = desk();
  expect(found(plan, activityId, badgeCode(ids[1]!))).toEqual(['高田 花子']);
  expect(found(plan, activityId, 'TSUDOI:nobody')).toEqual([]);
});

test('ticked off, counted by city, once, and taken back', () => {
  const { plan, activityId, ids } = desk();
  const tick = { attendeeId: ids[0]!, activityId, itemId: null, desk: '' };
  const one = doing(plan, 'checkIn', tick);
  expect(receptionOf(one, activityId, null)).toMatchObject({
    arrived: 1,
    expected: 2,
    cities: [
      { group: '@kobe', arrived: 0, expected: 1 },
      { group: '@sapporo', arrived: 1, expected: 1 },
    ],
  });
  expect(attempt(one, 'checkIn', tick)).toMatchObject({ error: { code: 'nothing-to-do' } });
  // Who had declined and is here all the same is expected from then on.
  const two = doing(one, 'checkIn', { ...tick, attendeeId: ids[1]! });
  expect(receptionOf(two, activityId, null)).toMatchObject({ arrived: 2, expected: 3 });
  expect(receptionOf(doing(two, 'undoCheckIn', tick), activityId, null)).toMatchObject({
    arrived: 1,
    expected: 3,
  });
  // A leg is called apart from the activity.
  const [itemId] = [...plan.rows.items.keys()] as [string];
  expect(receptionOf(two, activityId, itemId)).toMatchObject({ arrived: 0, expected: 2 });
});

test('a walk-in is on the list, comes, and is here', () => {
  const { plan, activityId } = desk();
  const input = { activityId, itemId: null, name: ' 林 健 ', organisationText: '文化庁', desk: '' };
  const after = doing(plan, 'walkIn', input);
  expect(receptionOf(after, activityId, null)).toMatchObject({ arrived: 1, expected: 3 });
  expect(receptionOf(after, activityId, null).latest[0]).toMatchObject({
    person: { name: '林 健', organisationText: '文化庁' },
    standing: 'yes',
  });
  expect(attempt(plan, 'walkIn', { ...input, name: '　' })).toMatchObject({ error: { code: 'invalid-row' } });
});

test.each([
  // 高橋 and 高田 both begin with た行, か行; the third kana tells them apart.
  ['た', ['髙橋 一郎', '田中 貴', '高田 花子']],
  ['たか', ['髙橋 一郎', '高田 花子']],
  ['たかは', ['髙橋 一郎']],
  ['さた', ['佐藤 学']],
  ['わ', []],
  ['', []],
])('taps on the kana rows %s', (rows, names) => {
  const { plan, activityId } = desk();
  expect(
    findByKanaRows(receptionOf(plan, activityId, null), rows, 12).map(({ person }) => person.name),
  ).toEqual(names);
});

test('numbers of a paper list, typed back: blanks, commas, full width, runs; a number of nobody is named', () => {
  const { plan, activityId } = desk();
  const read = (text: string) => {
    const { people, unknown } = readDeskNumbers(plan, text);
    return [people.map(({ name }) => name), unknown];
  };
  expect(read('１、3 3')).toEqual([['髙橋 一郎', '田中 貴'], []]);
  expect(read('2-4')).toEqual([['高田 花子', '田中 貴', '佐藤 学'], []]);
  expect(read('0 5 4-2 x')).toEqual([[], ['0', '5', '4-2', 'x']]);
  // Whoever is added later has a later number.
  const more = doing(plan, 'walkIn', {
    activityId,
    itemId: null,
    name: '林',
    organisationText: '',
    desk: '',
  });
  expect(readDeskNumbers(more, '1 5').people.map(({ name }) => name)).toEqual(['髙橋 一郎', '林']);
});

test('many are ticked off in one change', () => {
  const { plan, activityId, ids } = desk();
  const input = { attendeeIds: ids.slice(0, 3), activityId, itemId: null, desk: '本部' };
  const after = doing(plan, 'checkInMany', input);
  expect(receptionOf(after, activityId, null).arrived).toBe(3);
  expect(attempt(after, 'checkInMany', input)).toMatchObject({ error: { code: 'nothing-to-do' } });
  expect(attempt(plan, 'checkInMany', { ...input, attendeeIds: ['nobody'] })).toMatchObject({ ok: false });
});

test('a city that is renamed is found by its new name, and no longer by the old one', () => {
  const { plan, activityId } = desk();
  expect(found(plan, activityId, '札幌')).toEqual(['髙橋 一郎']);
  const renamed = doing(plan, 'editRow', {
    collection: 'organisations',
    key: 'sapporo',
    patch: { name: '北都市', reading: '' },
  });
  expect(found(renamed, activityId, '北都')).toEqual(['髙橋 一郎']);
  expect(found(renamed, activityId, '札幌')).toEqual([]);
});
