import { expect, test } from 'vitest';
import { pitchesOf, stageOf, timedPitches } from '../../../../../shared/domain/hub/stage.ts';
import { at, doing, yamagata } from '../../../../helpers/plans.ts';

const cities = ['kobe', 'nagoya', 'sapporo', 'hamamatsu', 'yamagata'];
const staged = () => doing(yamagata(), 'addPitches', { cities });
const order = (plan: ReturnType<typeof staged>) =>
  pitchesOf(plan).map(({ organisationId }) => organisationId);

test('the first pitch begins the stage; they follow each other with the gap between', () => {
  const plan = doing(staged(), 'setStage', { start: at('15:00'), gap: 2 });
  const timed = timedPitches(stageOf(plan)!, pitchesOf(plan));
  expect(timed.map(({ from }) => from - at('15:00'))).toEqual([0, 7, 14, 21, 28]);
});

test('by joining order, by hand, and drawn: the same number draws the same order', () => {
  const joined = doing(staged(), 'orderPitches', { by: 'joining' });
  expect(order(joined)).not.toEqual(cities);
  expect(order(joined).indexOf('kobe')).toBeLessThan(order(joined).indexOf('nagoya') + cities.length);
  const [first] = pitchesOf(joined);
  const moved = doing(joined, 'movePitch', { id: first!.id, to: 4 });
  expect(order(moved).at(-1)).toBe(first!.organisationId);
  const drawn = doing(joined, 'orderPitches', { by: 'draw', seed: 7 });
  const again = doing(moved, 'orderPitches', { by: 'draw', seed: 7 });
  expect(order(drawn)).toEqual(order(again));
  expect(stageOf(drawn)?.seed).toBe(7);
  expect(new Set(order(drawn))).toEqual(new Set(cities));
});
