import { describe, expect, test } from 'vitest';
import { attendeeOverlap } from '../../../../../shared/domain/rules/attendee-overlap.ts';
import { personOverlap } from '../../../../../shared/domain/rules/person-overlap.ts';
import { at, doing } from '../../../../helpers/plans.ts';
import { brief, findingsOf, foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const PLACES = [
  { id: 'r1', name: '大会議室' },
  { id: 'r2', name: '第2会議室' },
];

/** Item a (13:30–14:30) and item b in two rooms, with the people given in each. */
const twoRooms = (from: string, to: string, inA: string, inB: string) =>
  planOf({
    places: PLACES,
    items: [
      { id: 'a', title: '基調講演', placeId: 'r1', start: at('13:30'), end: at('14:30') },
      { id: 'b', title: '分科会', placeId: 'r2', start: at(from), end: at(to) },
    ],
    itemPeople: [
      { itemId: 'a', role: 'chair', text: inA },
      { itemId: 'b', role: 'speaker', text: inB },
    ],
  });

describe('case 7: one person in two rooms is exactly one finding on each of the two', () => {
  test.each([
    ['identical times', '13:30', '14:30'],
    ['same start', '13:30', '14:00'],
    ['inside', '13:40', '14:00'],
    ['partly before', '13:00', '13:45'],
  ])('%s', (_name, from, to) => {
    const findings = foundBy(personOverlap, twoRooms(from, to, '山田 太郎', '山田太郎'));
    expect(findings.map(brief)).toEqual(['person-overlap a b']);
    expect(findings[0]?.severity).toBe('caution');
    expect(findings[0]?.message.ja).toMatch(
      /^山田 ?太郎さんが、.*「基調講演」.*「分科会」|^山田 ?太郎さんが、.*「分科会」.*「基調講演」/,
    );
  });

  test('a person in two roles of both is still one finding', () => {
    const plan = twoRooms('13:30', '14:30', '山田', '山田');
    const twice = doing(plan, 'setItemPeople', {
      itemId: 'b',
      people: [
        { role: 'chair', attendeeId: null, text: '山田' },
        { role: 'staff', attendeeId: null, text: '山田' },
      ],
    });
    expect(foundBy(personOverlap, twice)).toHaveLength(1);
  });
});

test('case 8: the same person at touching times or apart, and different people, are no finding', () => {
  expect(foundBy(personOverlap, twoRooms('14:30', '15:00', '山田', '山田'))).toEqual([]);
  expect(foundBy(personOverlap, twoRooms('16:00', '17:00', '山田', '山田'))).toEqual([]);
  expect(foundBy(personOverlap, twoRooms('13:30', '14:30', '山田', '山川'))).toEqual([]);
});

describe('case 9: the finding comes and goes on both items at once', () => {
  test('with a person who is put in and taken out', () => {
    const plan = twoRooms('13:30', '14:30', '山田', '佐藤');
    expect(foundBy(personOverlap, plan)).toEqual([]);
    const people = [{ role: 'speaker' as const, attendeeId: null, text: '山田' }];
    const added = doing(plan, 'setItemPeople', { itemId: 'b', people });
    expect(foundBy(personOverlap, added).map(brief)).toEqual(['person-overlap a b']);
    expect(foundBy(personOverlap, doing(added, 'setItemPeople', { itemId: 'b', people: [] }))).toEqual([]);
  });

  test('with an answer that puts an attendee into an activity and is taken back', () => {
    const plan = planOf({
      places: PLACES,
      activities: [{ id: 'x' }, { id: 'y' }],
      items: [
        { id: 'a', title: '国内会議', activityIds: ['x'], start: 810, end: 870 },
        { id: 'b', title: '国際部会', activityIds: ['y'], start: 840, end: 900 },
      ],
      attendees: [{ id: 'p', name: '髙橋 由美子' }],
      answers: [{ attendeeId: 'p', activityId: 'x' }],
    });
    expect(foundBy(attendeeOverlap, plan)).toEqual([]);
    const both = doing(plan, 'setAnswer', { attendeeId: 'p', activityId: 'y', value: 'yes' });
    const [finding] = foundBy(attendeeOverlap, both);
    expect(finding?.itemIds).toEqual(['a', 'b']);
    expect(finding?.message.ja).toBe(
      '髙橋 由美子さんが、14:00～14:30に「国内会議」と「国際部会」の両方に出席の予定です。',
    );
    for (const value of ['no', 'maybe', null] as const)
      expect(
        foundBy(attendeeOverlap, doing(both, 'setAnswer', { attendeeId: 'p', activityId: 'y', value })),
      ).toEqual([]);
  });
});

test('a speaker who said yes to something else at that time is found, once', () => {
  const plan = planOf({
    activities: [{ id: 'x' }, { id: 'y' }],
    items: [
      { id: 'a', activityIds: ['x'], start: 810, end: 870 },
      { id: 'b', activityIds: ['y'], start: 840, end: 900 },
    ],
    attendees: [{ id: 'p', name: '髙橋 由美子' }],
    itemPeople: [{ itemId: 'a', attendeeId: 'p' }],
    answers: [{ attendeeId: 'p', activityId: 'y' }],
  });
  expect(findingsOf(plan, 'attendee-overlap').map(brief)).toEqual(['attendee-overlap a b']);
  const alsoThere = doing(plan, 'setItemPeople', {
    itemId: 'b',
    people: [{ role: 'chair', attendeeId: 'p', text: '' }],
  });
  expect(findingsOf(alsoThere, 'attendee-overlap')).toEqual([]);
  expect(findingsOf(alsoThere, 'person-overlap')).toHaveLength(1);
});

test('many who collide are one finding with the count and three names; parallel items of one activity are a choice', () => {
  const attendees = Array.from({ length: 5 }, (_, n) => ({ id: `p${n}`, name: `参加者${n}` }));
  const answers = attendees.flatMap(({ id }) =>
    ['x', 'y'].map((activityId) => ({ attendeeId: id, activityId })),
  );
  const items = [
    { id: 'a', title: 'A', activityIds: ['x'], start: 810, end: 870 },
    { id: 'b', title: 'B', activityIds: ['y'], start: 810, end: 870 },
  ];
  const [finding, ...rest] = foundBy(
    attendeeOverlap,
    planOf({ activities: [{ id: 'x' }, { id: 'y' }], items, attendees, answers }),
  );
  expect(rest).toEqual([]);
  expect(finding?.message).toEqual({
    ja: '参加者0さん、参加者1さん、参加者2さんほか計5名が、13:30～14:30に「A」と「B」の両方に出席の予定です。',
    en: '参加者0, 参加者1, 参加者2 and 2 more are to attend both “A” and “B”, 13:30–14:30.',
  });
  const parallel = items.map((item) => ({ ...item, activityIds: ['x'] }));
  expect(
    foundBy(attendeeOverlap, planOf({ activities: [{ id: 'x' }], items: parallel, attendees, answers })),
  ).toEqual([]);
});
