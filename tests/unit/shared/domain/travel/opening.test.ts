import { describe, expect, test } from 'vitest';
import type { Item, Place } from '../../../../../shared/domain/collections/index.ts';
import { checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { stopNeeds } from '../../../../../shared/domain/travel/stop-needs.ts';
import { at } from '../../../../helpers/plans.ts';
import { planOf } from '../../../../helpers/rule-plans.ts';

/** 2026-10-20 is a Tuesday. */
const DATE = '2026-10-20';
const MUSEUM: Partial<Place> = {
  id: 'v',
  kind: 'venue',
  hours: [{ from: at('9:00'), to: at('17:00') }],
};
const NIGHT: Partial<Place> = { id: 'v', kind: 'venue', hours: [{ from: at('22:00'), to: at('26:00') }] };
const ROOM: Partial<Place> = { id: 'r', parentId: 'v' };

/** What the itinerary and the rules say of a visit to the room `r`. */
function told(venue: Partial<Place>, room: Partial<Place>, from: string, to: string) {
  const visit: Partial<Item> = { id: 'a', kind: 'visit', placeId: 'r', start: at(from), end: at(to) };
  const plan = planOf({ places: [venue, room], items: [visit] });
  const { closed, withinHours } = stopNeeds(plan, 'r', plan.rows.items.get('a')!, DATE)!;
  const rules = checkPlan(plan)
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'opening-hours' || rule === 'closing-day');
  return { closed, withinHours, rules };
}

describe('the itinerary and the rules say the same', () => {
  test.each<[string, Partial<Place>, Partial<Place>, string, string, boolean, boolean | null]>([
    ['a room has the hours of its venue', MUSEUM, ROOM, '8:00', '10:00', false, false],
    ['inside them', MUSEUM, ROOM, '9:00', '17:00', false, true],
    [
      'its own come first',
      MUSEUM,
      { ...ROOM, hours: [{ from: 480, to: 720 }] },
      '8:00',
      '10:00',
      false,
      true,
    ],
    ['closed with its venue', { ...MUSEUM, closedWeekdays: [2] }, ROOM, '10:00', '11:00', true, null],
    ['closed on a single date', { ...MUSEUM, closedDates: [DATE] }, ROOM, '10:00', '11:00', true, null],
    ['the hours after midnight are the evening’s', NIGHT, ROOM, '1:00', '2:00', false, true],
    ['and no longer', NIGHT, ROOM, '1:00', '3:00', false, false],
    [
      'still open from Monday on a closed Tuesday',
      { ...NIGHT, closedWeekdays: [2] },
      ROOM,
      '1:00',
      '2:00',
      false,
      true,
    ],
    [
      'closed on Monday: not open before dawn',
      { ...NIGHT, closedWeekdays: [1] },
      ROOM,
      '1:00',
      '2:00',
      false,
      false,
    ],
    ['no hours are stated', { ...MUSEUM, hours: [] }, ROOM, '1:00', '2:00', false, null],
  ])('%s', (_name, venue, room, from, to, closed, withinHours) => {
    const rules = closed ? ['closing-day'] : withinHours === false ? ['opening-hours'] : [];
    expect(told(venue, room, from, to)).toEqual({ closed, withinHours, rules });
  });

  test('a place that is not there needs nothing', () => {
    expect(stopNeeds(planOf({}), 'gone', { start: null, end: null }, DATE)).toBeNull();
  });
});
