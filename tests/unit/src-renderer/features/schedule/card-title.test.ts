import { expect, it } from 'vitest';
import { cardTitle } from '../../../../../src-renderer/features/schedule/card-title.ts';
import { twoStops } from '../../../../helpers/excursion.ts';
import { doing } from '../../../../helpers/plans.ts';

it('heads a leg from the table by its minutes and where it leads', () => {
  const { plan, dayId } = twoStops();
  const { rows } = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  const legs = [...rows.items.values()].filter(({ kind }) => kind === 'travel');
  expect(legs.map(cardTitle)).toEqual(['バス15分→科学館', 'バス20分→酒蔵']);
});

it('leaves any other title as it is', () => {
  expect(cardTitle({ kind: 'travel', title: 'バス発車' })).toBe('バス発車');
  expect(cardTitle({ kind: 'visit', title: '科学館→酒蔵（徒歩10分）' })).toBe('科学館→酒蔵（徒歩10分）');
});
