import { expect, test } from 'vitest';
import { commonFreeHours, dayPeople } from '../../../../../shared/domain/travel/presence.ts';
import { twoStops } from '../../../../helpers/excursion.ts';
import { at, doing } from '../../../../helpers/plans.ts';

const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

function withMayor() {
  const { plan, dayId, items } = twoStops();
  const person = (name: string) => ({ role: 'speaker' as const, attendeeId: null, text: name });
  let next = doing(plan, 'setItemPeople', { itemId: items.first, people: [person('市長'), person('館長')] });
  next = doing(next, 'setItemPeople', { itemId: items.second, people: [person('市長')] });
  return { plan: next, dayId, items };
}

const hours = (of: ReturnType<typeof withMayor>, text: string, ...windows: ReturnType<typeof span>[]) => ({
  ...of,
  plan: doing(of.plan, 'setPersonHours', { dayId: of.dayId, attendeeId: null, text, hours: windows }),
});

test('says of each item whether the person is there; no hours is not known', () => {
  const { plan, dayId } = hours(withMayor(), '市長', span('9:30', '10:30'));
  expect(
    dayPeople(plan, dayId).map(({ text, items }) => [text, items.map(({ presence }) => presence)]),
  ).toEqual([
    ['市長', ['present', 'absent']],
    ['館長', ['unknown']],
  ]);
});

test('one whose hours are known stands in the list without an item, too', () => {
  const { plan, dayId } = hours(withMayor(), '議長', span('13:00', '14:00'));
  expect(dayPeople(plan, dayId).at(-1)).toMatchObject({ text: '議長', items: [] });
});

test('case 14: common free time is what all stated, without what they are in; nobody stated: free', () => {
  const plain = withMayor();
  const frame = span('9:00', '17:00');
  expect(commonFreeHours(plain.plan, plain.dayId, dayPeople(plain.plan, plain.dayId), frame)).toEqual([
    span('9:00', '9:30'),
    span('10:30', '11:00'),
    span('12:00', '17:00'),
  ]);
  const stated = hours(hours(plain, '市長', span('9:00', '14:00')), '館長', span('10:00', '16:00'));
  expect(commonFreeHours(stated.plan, stated.dayId, dayPeople(stated.plan, stated.dayId), frame)).toEqual([
    span('10:30', '11:00'),
    span('12:00', '14:00'),
  ]);
});
