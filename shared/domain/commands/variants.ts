import type { Variant } from '../collections/values.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';
import { copyPeople } from './items.ts';

/** Switches the plan that holds for a day: A (通常), or B when it rains (雨天時). */
export const setDayVariant: Command<{ dayId: string; variant: Variant }> = (plan, { dayId, variant }) => {
  const day = plan.rows.days.get(dayId);
  if (!day) return refuse('not-found', { collection: 'days' });
  const draft = new Draft(plan);
  draft.put('days', { ...day, variant });
  return checked(draft.change({ code: 'day.variant', facts: { n: day.offset + 1, variant } }));
};

/**
 * Makes rain copies: each item is from now on for plan A only, and a copy of it with its people, agenda
 * and rides stands in plan B, to be changed there. Items that stand in one plan already, or on no day,
 * are left as they are; where that leaves none, there is nothing to do.
 */
export const makeRainPlan: Command<{ ids: readonly string[] }> = (plan, { ids }, context) => {
  const draft = new Draft(plan);
  let order = lastOrder(plan.rows.items.values());
  let title = '';
  let count = 0;
  for (const id of new Set(ids)) {
    const row = plan.rows.items.get(id);
    if (!row) return refuse('not-found', { collection: 'items' });
    if (row.variant !== 'both' || row.dayId === null) continue;
    order = orderBetween(order, null);
    const copyId = context.newId();
    draft.put('items', { ...row, variant: 'a' });
    draft.put('items', { ...row, variant: 'b', id: copyId, order });
    copyPeople(draft, id, copyId);
    for (const topic of plan.rows.agenda.values())
      if (topic.itemId === id) draft.put('agenda', { ...topic, id: context.newId(), itemId: copyId });
    for (const ride of plan.rows.rides.values())
      if (ride.itemId === id) draft.put('rides', { ...ride, itemId: copyId });
    title = title || row.title;
    count += 1;
  }
  return checked(draft.change({ code: 'item.rain', facts: { title, count } }));
};
