import { BLANK_ITEM } from '../collections/blank.ts';
import type { Item } from '../collections/index.ts';
import type { TimePoint } from '../collections/values.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';
import { dropItemRelations } from './item-relations.ts';
import { endsAfterStart, outOfRange, type Placing, placedRow } from './place-items.ts';

export { endsAfterStart, OFF_THE_GRID } from './place-items.ts';

/** What a new item is given; the rest starts empty. */
export type NewItem = Partial<Omit<Item, 'id' | 'order'>> & Pick<Item, 'title' | 'dayId'>;

/** The shortest item the planner makes, in minutes. */
export const SHORTEST_ITEM = 5;

/** Adds an item; an end that is not after its start is refused (rule case 5). */
export const addItem: Command<NewItem> = (plan, input, context) => {
  const row: Item = { ...BLANK_ITEM, ...input, id: context.newId(), order: nextOrder(plan) };
  if (!endsAfterStart(row.start, row.end)) return refuse('end-before-start', { title: row.title });
  const draft = new Draft(plan);
  draft.put('items', row);
  return checked(draft.change({ code: 'item.add', facts: { title: row.title } }));
};

/** Moves items by whole minutes, keeping their lengths; vague times stay as they are. */
export const shiftItems: Command<{ ids: readonly string[]; minutes: number }> = (plan, { ids, minutes }) => {
  const draft = new Draft(plan);
  const rows = ids.flatMap((id) => draft.get('items', id) ?? []);
  const shift = (point: TimePoint): TimePoint => (typeof point === 'number' ? point + minutes : point);
  if (rows.some((row) => outOfRange(shift(row.start)) || outOfRange(shift(row.end))))
    return refuse('out-of-range');
  for (const row of rows) {
    const unconfirmed = row.unconfirmed.filter((field) => typeof row[field as 'start' | 'end'] !== 'number');
    draft.put('items', { ...row, start: shift(row.start), end: shift(row.end), unconfirmed });
  }
  const title = rows[0]?.title ?? '';
  return checked(draft.change({ code: 'item.shift', facts: { title, count: rows.length, minutes } }));
};

/**
 * Copies of items with the people named in them, placed where the originals stand, or where `to` says
 * by the original's id. The copies come last in the plan, in the order of `ids`.
 */
export const duplicateItems: Command<{
  ids: readonly string[];
  to?: Readonly<Record<string, Placing>>;
}> = (plan, { ids, to = {} }, context) => {
  const draft = new Draft(plan);
  let order = lastOrder(plan.rows.items.values());
  for (const id of ids) {
    const row = draft.get('items', id);
    if (!row) return refuse('not-found', { collection: 'items' });
    order = orderBetween(order, null);
    const copy = { ...placedRow(plan, row, to[id] ?? {}), id: context.newId(), order };
    if (!endsAfterStart(copy.start, copy.end)) return refuse('end-before-start', { title: row.title });
    if (outOfRange(copy.start) || outOfRange(copy.end)) return refuse('out-of-range', { title: row.title });
    draft.put('items', copy);
    copyPeople(draft, id, copy.id);
  }
  const title = plan.rows.items.get(ids[0] ?? '')?.title ?? '';
  return checked(draft.change({ code: 'item.duplicate', facts: { title, count: ids.length } }));
};

/** Names the people of one item in another one, too. */
export function copyPeople(draft: Draft, from: string, to: string): void {
  for (const person of draft.plan.rows.itemPeople.values())
    if (person.itemId === from) draft.put('itemPeople', { ...person, itemId: to });
}

/** Removes items with all that is said of them alone: people, rides, silences, actual times. */
export const removeItems: Command<{ ids: readonly string[] }> = (plan, { ids }) => {
  const draft = new Draft(plan);
  const gone = new Set(ids);
  for (const id of gone) draft.remove('items', id);
  dropItemRelations(draft, gone);
  const title = plan.rows.items.get(ids[0] ?? '')?.title ?? '';
  return checked(draft.change({ code: 'item.remove', facts: { title, count: ids.length } }));
};

const nextOrder = (plan: Plan): string => orderBetween(lastOrder(plan.rows.items.values()), null);
