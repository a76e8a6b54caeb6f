import { expect, test } from 'vitest';
import { travelMinutes } from '../../../../../shared/domain/travel/travel-minutes.ts';
import { emptyExcursion, withPlace } from '../../../../helpers/excursion.ts';
import { doing } from '../../../../helpers/plans.ts';

function town() {
  const { plan } = emptyExcursion();
  const hall = withPlace(plan, '市民会館', { kind: 'venue' });
  const large = withPlace(hall.plan, '大ホール', { kind: 'room', parentId: hall.id });
  const small = withPlace(large.plan, '小会議室', { kind: 'room', parentId: hall.id });
  const park = withPlace(small.plan, '公園');
  return { plan: park.plan, hall: hall.id, large: large.id, small: small.id, park: park.id };
}

test('the exact pair comes before the way back', () => {
  const { plan, hall, park } = town();
  const there = doing(plan, 'setTravelTime', { from: hall, to: park, minutes: 12, transport: 'walk' });
  expect(travelMinutes(there, park, hall)).toMatchObject({ minutes: 12, transport: 'walk' });
  const both = doing(there, 'setTravelTime', { from: park, to: hall, minutes: 18 });
  expect(travelMinutes(both, park, hall)?.minutes).toBe(18);
  expect(travelMinutes(both, hall, park)?.minutes).toBe(12);
});

test('a room takes the time of its venue, unless it has one of its own', () => {
  const { plan, hall, large, park } = town();
  const venue = doing(plan, 'setTravelTime', { from: hall, to: park, minutes: 12 });
  expect(travelMinutes(venue, large, park)?.minutes).toBe(12);
  const own = doing(venue, 'setTravelTime', { from: large, to: park, minutes: 15 });
  expect(travelMinutes(own, park, large)?.minutes).toBe(15);
});

test('one venue is no way, unless a time within it is given; an unknown pair is not known', () => {
  const { plan, large, small, hall, park } = town();
  expect(travelMinutes(plan, large, small)?.minutes).toBe(0);
  expect(travelMinutes(plan, large, hall)?.minutes).toBe(0);
  expect(travelMinutes(plan, park, park)?.minutes).toBe(0);
  expect(travelMinutes(plan, large, park)).toBeNull();
  const within = doing(plan, 'setTravelTime', { from: large, to: small, minutes: 5 });
  expect(travelMinutes(within, small, large)?.minutes).toBe(5);
});
