import { silenceKey } from '../collections/silences.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Silences a rule for one item; without a reason it is refused, for nobody would know why later on. */
export const silenceRule: Command<{ rule: string; itemId: string; reason: string }> = (
  plan,
  { rule, itemId, reason },
  { now },
) => {
  const item = plan.rows.items.get(itemId);
  if (!item) return refuse('not-found', { collection: 'items' });
  const why = reason.trim();
  if (why === '') return refuse('invalid-row', { collection: 'silences', field: 'reason' });
  const draft = new Draft(plan);
  draft.put('silences', { rule, itemId, reason: why, at: now });
  return checked(draft.change({ code: 'rule.silence', facts: { title: item.title, rule } }));
};

/** Lets a silenced rule speak again for an item. */
export const unsilenceRule: Command<{ rule: string; itemId: string }> = (plan, { rule, itemId }) => {
  if (!plan.rows.silences.has(silenceKey(rule, itemId)))
    return refuse('not-found', { collection: 'silences' });
  const draft = new Draft(plan);
  draft.remove('silences', silenceKey(rule, itemId));
  const title = plan.rows.items.get(itemId)?.title ?? '';
  return checked(draft.change({ code: 'rule.unsilence', facts: { title, rule } }));
};
