import { beforeEach, expect, test } from 'vitest';
import { findTwins } from '../../../../../shared/domain/attendees/duplicates.ts';
import type { NewAttendee } from '../../../../../shared/domain/commands/attendees.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const list = (...people: NewAttendee[]): Plan =>
  people.reduce((plan, person) => doing(plan, 'addAttendee', person), yamagata());

const told = (plan: Plan) =>
  findTwins(plan).map(({ a, b, alike, apart, likely }) => [
    a.name,
    b.name,
    alike.join(),
    apart.join(),
    likely,
  ]);

test.each<[string, NewAttendee, NewAttendee, string, string, boolean]>([
  [
    'spaces',
    { name: '山田 太郎', organisationId: 'sapporo' },
    { name: '山田太郎', organisationId: 'sapporo' },
    'name',
    '',
    true,
  ],
  [
    'a variant',
    { name: '髙橋 一', organisationId: 'sapporo' },
    { name: '高橋一', organisationId: 'sapporo' },
    'spelling',
    '',
    true,
  ],
  [
    'another city',
    { name: '山田太郎', organisationId: 'sapporo' },
    { name: '山田太郎', organisationId: 'kobe' },
    'name',
    'city',
    false,
  ],
  [
    'another reading',
    { name: '山田裕子', reading: 'やまだゆうこ', organisationId: 'sapporo' },
    { name: '山田裕子', reading: 'やまだひろこ', organisationId: 'sapporo' },
    'name',
    'reading',
    false,
  ],
  [
    'the reading alone, in one city',
    { name: '渡辺 誠', reading: 'わたなべ まこと', organisationId: 'kobe' },
    { name: '渡邉 真', reading: 'ワタナベマコト', organisationId: 'kobe' },
    'reading',
    '',
    false,
  ],
  [
    'a change of title and number',
    { name: '林 健', jobTitle: '係長', phone: '03-1234-5678', organisationId: 'kobe' },
    { name: '林健', jobTitle: '課長', phone: '０３（１２３４）５６７８', organisationId: 'kobe' },
    'name,phone',
    'title',
    true,
  ],
  [
    'an honorific',
    { name: '山田太郎様', organisationId: 'sapporo' },
    { name: '山田 太郎', organisationId: 'sapporo' },
    'name',
    '',
    true,
  ],
  [
    'the address and the family name',
    { name: '山田 太郎', email: 'taro@city.example.jp', organisationId: 'sapporo' },
    { name: '山田 太朗', email: 'TARO@city.example.jp', organisationId: 'kobe' },
    'email',
    'city',
    false,
  ],
])('the same person by %s', (_, a, b, alike, apart, likely) => {
  expect(told(list(a, b))).toEqual([[a.name, b.name, alike, apart, likely]]);
});

test('an office number or address makes nobody one person; blank names are nobody', () => {
  const office = { phone: '03-1234-5678', email: 'bunka@city.example.jp', organisationId: 'kobe' };
  expect(
    told(list({ name: '林健', ...office }, { name: '森進', ...office }, { name: '' }, { name: '' })),
  ).toEqual([]);
});

test('a proxy and the person replaced are no twins, nor are those told apart', () => {
  let plan = list({ name: '林健', reading: 'はやしけん', organisationId: 'kobe' });
  const [first] = [...plan.rows.attendees.keys()];
  plan = doing(plan, 'makeProxy', {
    attendeeId: first!,
    activityIds: [],
    person: { name: '林賢', reading: 'はやしけん' },
  });
  expect(told(plan)).toEqual([]);
  plan = list({ name: '林健', organisationId: 'kobe' }, { name: '林健', organisationId: 'otsu' });
  const [a, b] = [...plan.rows.attendees.keys()];
  expect(told(plan)).toHaveLength(1);
  expect(told(doing(plan, 'tellApart', { a: b!, b: a!, reason: '生年月日が違う' }))).toEqual([]);
});

test('made one: fields as chosen, answers and parts taken over, nothing counted twice', () => {
  let plan = list(
    { name: '林 健', organisationId: 'kobe' },
    { name: '林健', email: 'k@example.jp', organisationId: 'kobe' },
  );
  const [keep, drop] = [...plan.rows.attendees.keys()] as [string, string];
  const [one, two] = [...plan.rows.activities.keys()] as [string, string];
  plan = doing(plan, 'setAnswer', { attendeeId: keep, activityId: one, value: 'no' });
  plan = doing(plan, 'setAnswer', { attendeeId: drop, activityId: one, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: drop, activityId: two, value: 'yes' });
  const [itemId] = [...plan.rows.items.keys()] as [string];
  plan = doing(plan, 'setItemPeople', { itemId, people: [{ role: 'chair', attendeeId: drop, text: '' }] });
  const after = doing(plan, 'mergeAttendees', {
    keep,
    drop,
    fields: { email: 'k@example.jp' },
    answersOf: [one],
  });
  expect([...after.rows.attendees.values()]).toMatchObject([
    { id: keep, name: '林 健', email: 'k@example.jp' },
  ]);
  expect([...after.rows.answers.values()].map(({ attendeeId, value }) => [attendeeId, value])).toEqual([
    [keep, 'yes'],
    [keep, 'yes'],
  ]);
  expect([...after.rows.answerLog.values()]).toMatchObject([
    { attendeeId: keep, activityId: one, value: 'no' },
  ]);
  expect([...after.rows.itemPeople.values()]).toMatchObject([{ attendeeId: keep, role: 'chair' }]);
});
