import type { Condition } from '../collections/views.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Keeps conditions under a name: anew, or (with its id) in place of what that view held. */
export const saveView: Command<{ id: string | null; name: string; conditions: readonly Condition[] }> = (
  plan,
  { id, name, conditions },
  context,
) => {
  const old = id === null ? undefined : plan.rows.views.get(id);
  if (id !== null && !old) return refuse('not-found', { collection: 'views' });
  const title = name.trim();
  if ([...plan.rows.views.values()].some((one) => one.id !== id && one.name === title))
    return refuse('duplicate');
  const draft = new Draft(plan);
  draft.put('views', {
    id: old?.id ?? context.newId(),
    name: title,
    conditions: [...conditions],
    order: old?.order ?? orderBetween(lastOrder(plan.rows.views.values()), null),
  });
  return checked(draft.change({ code: 'view.save', facts: { name: title } }));
};

export const removeView: Command<{ id: string }> = (plan, { id }) => {
  const view = plan.rows.views.get(id);
  if (!view) return refuse('not-found', { collection: 'views' });
  const draft = new Draft(plan);
  draft.remove('views', id);
  return checked(draft.change({ code: 'view.remove', facts: { name: view.name } }));
};
