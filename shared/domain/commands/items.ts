import { BLANK_ITEM } from '../collections/blank.ts';
import type { Item } from '../collections/index.ts';
import { MAX_MINUTES, type TimePoint } from '../collections/values.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

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

/** What an item that stands on no day has of time and place. */
export const OFF_THE_GRID = { dayId: null, start: null, end: null, placeId: null } as const;

/**
 * Sets day, times and place of one item in one step; an end not after its start is refused. Taken off
 * its day it goes to the tray: its time and place are cleared, the rest is kept.
 */
export const placeItem: Command<{
  id: string;
  to: Partial<Pick<Item, 'dayId' | 'start' | 'end' | 'placeId' | 'allRooms'>>;
}> = (plan, { id, to }) => {
  const draft = new Draft(plan);
  const row = draft.get('items', id);
  if (!row) return refuse('not-found', { collection: 'items' });
  // Rule of the tray: what stands on no day has no time and no place either.
  const next = { ...row, ...to, ...(to.dayId === null ? OFF_THE_GRID : {}) };
  if (!endsAfterStart(next.start, next.end)) return refuse('end-before-start', { title: row.title });
  if (outOfRange(next.start) || outOfRange(next.end)) return refuse('out-of-range', { title: row.title });
  const touched: readonly string[] = (['start', 'end', 'placeId'] as const).filter(
    (field) => next[field] !== row[field],
  );
  const unconfirmed = row.unconfirmed.filter((field) => !touched.includes(field));
  draft.put('items', { ...next, unconfirmed });
  return checked(draft.change({ code: 'item.place', facts: { title: row.title } }));
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

/** Copies of items, placed where the originals stand. */
export const duplicateItems: Command<{ ids: readonly string[] }> = (plan, { ids }, context) => {
  const draft = new Draft(plan);
  let order = lastOrder(plan.rows.items.values());
  for (const id of ids) {
    const row = draft.get('items', id);
    if (!row) return refuse('not-found', { collection: 'items' });
    order = orderBetween(order, null);
    draft.put('items', { ...row, id: context.newId(), order });
  }
  const title = plan.rows.items.get(ids[0] ?? '')?.title ?? '';
  return checked(draft.change({ code: 'item.duplicate', facts: { title, count: ids.length } }));
};

/** Removes items with the people named in them. */
export const removeItems: Command<{ ids: readonly string[] }> = (plan, { ids }) => {
  const draft = new Draft(plan);
  for (const id of ids) draft.remove('items', id);
  for (const [key, person] of plan.rows.itemPeople)
    if (ids.includes(person.itemId)) draft.remove('itemPeople', key);
  const title = plan.rows.items.get(ids[0] ?? '')?.title ?? '';
  return checked(draft.change({ code: 'item.remove', facts: { title, count: ids.length } }));
};

/** False only where both ends are minutes and the end is not after the start. */
export const endsAfterStart = (start: TimePoint, end: TimePoint): boolean =>
  typeof start !== 'number' || typeof end !== 'number' || end > start;

const outOfRange = (point: TimePoint): boolean =>
  typeof point === 'number' && (point < 0 || point > MAX_MINUTES);

const nextOrder = (plan: Plan): string => orderBetween(lastOrder(plan.rows.items.values()), null);
