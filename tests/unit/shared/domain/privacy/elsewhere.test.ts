import { beforeEach, expect, test } from 'vitest';
import { peopleElsewhere } from '../../../../../shared/domain/privacy/elsewhere.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const withPeople = (...people: readonly object[]) =>
  people.reduce<ReturnType<typeof yamagata>>((plan, one) => doing(plan, 'addAttendee', one), yamagata());

test('the same person in another meeting is found by name, however it is spaced, or by mail address; nobody else', () => {
  const here = [
    ...withPeople(
      { name: '臼杵 花子' },
      { name: '旭川太郎', email: 'taro@example.jp' },
      { name: '' },
    ).rows.attendees.values(),
  ];
  const there = withPeople(
    { name: '臼杵　花子' },
    { name: '旭川 太朗', email: 'Taro@Example.jp ' },
    { name: '鶴岡 次郎', email: 'jiro@example.jp' },
    { name: '' },
  );
  expect(peopleElsewhere(here, there).map(({ name }) => name)).toEqual(['臼杵　花子', '旭川 太朗']);
  expect(peopleElsewhere(here, yamagata())).toEqual([]);
});
