import type { Variant } from '../collections/values.ts';
import { lastOrder, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { proposeLegs } from '../travel/legs.ts';
import { type Command, checked, refuse } from './command.ts';

/** Inserts the legs that a day lacks between its places, wherever the gap holds them: one change, one undo. */
export const addTravelLegs: Command<{ dayId: string; variant: Variant }> = (
  plan,
  { dayId, variant },
  context,
) => {
  const day = plan.rows.days.get(dayId);
  if (!day) return refuse('not-found', { collection: 'days' });
  const { legs } = proposeLegs(plan, dayId, variant);
  const orders = ordersAfter(lastOrder(plan.rows.items.values()), legs.length);
  const draft = new Draft(plan);
  legs.forEach((leg, n) => {
    draft.put('items', { ...leg, id: context.newId(), order: orders[n] ?? '' });
  });
  return checked(draft.change({ code: 'travel.legs', facts: { n: day.offset + 1, count: legs.length } }));
};
