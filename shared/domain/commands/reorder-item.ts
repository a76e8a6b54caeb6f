import type { Item } from '../collections/index.ts';
import { movedTo } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder } from '../plan/plan.ts';
import { reorder } from '../schedule/reorder.ts';
import { hasTimes, retimeItems, variantOf } from '../schedule/retime-items.ts';
import { daySequence } from '../schedule/sequence.ts';
import { type Command, checked, refuse } from './command.ts';
import { putTimes } from './retime.ts';

/**
 * Moves a line of the run sheet before another of its day (null: to the end). Items with times swap their
 * places in time with what they pass (see `reorder`); of those that start together or have no time yet only
 * the hand-made order changes. Refused past a fixed item (`fixed-between`), where something else would be
 * run into (`would-overlap`), without definite times (`no-start`), and where nothing between has anything in common with it (`not-linked`).
 */
export const reorderItem: Command<{ id: string; beforeId: string | null }> = (plan, { id, beforeId }) => {
  const row = plan.rows.items.get(id);
  if (!row || row.dayId === null) return refuse('not-found', { collection: 'items' });
  const before = beforeId === null ? undefined : plan.rows.items.get(beforeId);
  const draft = new Draft(plan);
  const label = { code: 'item.reorder', facts: { title: row.title } };
  if (putByHand(draft, row, before)) return checked(draft.change(label));
  if (!hasTimes(row)) return refuse('no-start', { title: row.title });
  const result = reorder(retimeItems(plan, row.dayId, variantOf(plan, row)), id, beforeId);
  if (result.kind === 'unlinked') return refuse('not-linked', { title: row.title });
  if (result.kind !== 'moved') {
    const title = plan.rows.items.get(result.id)?.title ?? '';
    return refuse(result.kind === 'fixed' ? 'fixed-between' : 'would-overlap', { title });
  }
  const put = putTimes(draft, result.times);
  return put.ok ? checked(draft.change(label)) : put;
};

/** Puts the line by hand among those that start when it does, where all it would pass do; false elsewhere. */
function putByHand(draft: Draft, row: Item, before: Item | undefined): boolean {
  const { plan } = draft;
  const lines = row.dayId === null ? [] : daySequence(plan, row.dayId, variantOf(plan, row));
  const from = lines.indexOf(row);
  const to = before ? lines.indexOf(before) : lines.length;
  const passed = to < from ? lines.slice(Math.max(0, to), from) : lines.slice(from + 1, to);
  if (to < 0 || passed.length === 0 || passed.some(({ start }) => start !== row.start)) return false;
  const target = to < from ? before : passed.at(-1);
  if (!target) return false;
  const all = [...plan.rows.items.values()].sort(byOrder);
  const [own, at] = [all.indexOf(row), all.indexOf(target)];
  // Where it stands once it has been taken out of the order.
  const moved = at - (own < at ? 1 : 0) + (to < from ? 0 : 1);
  for (const item of movedTo(all, own, moved)) draft.put('items', item);
  return true;
}
