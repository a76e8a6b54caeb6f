import { expect, test } from 'vitest';
import { endAfter, roundsForAll, slotsOf } from '../../../../../shared/domain/hub/slots.ts';
import { at } from '../../../../helpers/plans.ts';

const cut = { start: at('13:30'), end: at('15:30'), slotMinutes: 15, changeover: 3, breaks: [] };
const starts = (hub: Parameters<typeof slotsOf>[0]) => slotsOf(hub).map(({ from }) => from - hub.start);

test('slots follow each other with the changeover between, as many as end in time', () => {
  expect(starts(cut)).toEqual([0, 18, 36, 54, 72, 90]);
  expect(slotsOf({ ...cut, end: at('15:14') })).toHaveLength(5);
  expect(slotsOf({ ...cut, end: at('13:40') })).toEqual([]);
});

test('a slot that would run into a break begins after it, also where two breaks touch', () => {
  const breaks = [
    { from: at('14:00'), to: at('14:10') },
    { from: at('14:10'), to: at('14:20') },
  ];
  expect(starts({ ...cut, breaks })).toEqual([0, 50, 68, 86, 104]);
});

test('how long everybody with everybody takes is known before: twelve cities, eleven rounds, quarter hours', () => {
  expect(roundsForAll(12, 6)).toBe(11);
  expect(roundsForAll(11, 5)).toBe(11);
  expect(roundsForAll(12, 4)).toBe(17);
  expect(roundsForAll(1, 4)).toBe(0);
  expect(endAfter(cut, 11)).toBe(at('13:30') + 11 * 15 + 10 * 3);
});
