import type { Result } from '../../lib/result.ts';
import type { Item } from '../collections/index.ts';
import { MAX_MINUTES, type TimePoint } from '../collections/values.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { activeVariant, hasVariants, isInVariant } from '../schedule/sequence.ts';
import { type Command, type CommandError, checked, refuse } from './command.ts';

/** What an item is given when it is put somewhere: day, minutes of the day, place, course. */
export type Placing = Partial<
  Pick<Item, 'dayId' | 'start' | 'end' | 'placeId' | 'allRooms' | 'activityIds' | 'variant'>
>;

/** One of several items that are moved together. */
export interface Move {
  readonly id: string;
  readonly to: Placing;
}

/** What an item that stands on no day has of time and place. */
export const OFF_THE_GRID = { dayId: null, start: null, end: null, placeId: null } as const;

/**
 * Sets day, times and place of one item in one step; an end not after its start is refused. Taken off
 * its day it goes to the tray: its time and place are cleared, the rest is kept.
 */
export const placeItem: Command<Move> = (plan, move) => {
  const draft = new Draft(plan);
  const refused = putPlaced(draft, move);
  if (refused) return refused;
  const title = plan.rows.items.get(move.id)?.title ?? '';
  return checked(draft.change({ code: 'item.place', facts: { title } }));
};

/**
 * Places several items at once: one change, one undo, and all or none of them. An item named twice is
 * placed by both, one after the other.
 */
export const placeItems: Command<{ moves: readonly Move[] }> = (plan, { moves }) => {
  const draft = new Draft(plan);
  for (const move of moves) {
    const refused = putPlaced(draft, move);
    if (refused) return refused;
  }
  const title = plan.rows.items.get(moves[0]?.id ?? '')?.title ?? '';
  const count = new Set(moves.map((move) => move.id)).size;
  return checked(draft.change({ code: 'item.place', facts: { title, count } }));
};

/** Writes one placing into a draft; the refusal where it cannot be. */
function putPlaced(draft: Draft, { id, to }: Move): Refusal | null {
  const row = draft.get('items', id);
  if (!row) return refuse('not-found', { collection: 'items' });
  if (to.dayId && !draft.plan.rows.days.has(to.dayId)) return refuse('not-found', { collection: 'days' });
  const next = placedRow(draft.plan, row, to);
  if (!endsAfterStart(next.start, next.end)) return refuse('end-before-start', { title: row.title });
  if (outOfRange(next.start) || outOfRange(next.end)) return refuse('out-of-range', { title: row.title });
  draft.put('items', next);
  return null;
}

type Refusal = Extract<Result<never, CommandError>, { ok: false }>;

/** The row as it is after a placing, unchecked: times and place that were set are confirmed by that. */
export function placedRow(plan: Plan, row: Item, to: Placing): Item {
  // Rule of the tray: what stands on no day has no time and no place either.
  const next = { ...row, ...variantThere(plan, row, to), ...to, ...(to.dayId === null ? OFF_THE_GRID : {}) };
  const touched: readonly string[] = (['start', 'end', 'placeId'] as const).filter(
    (field) => next[field] !== row[field],
  );
  return { ...next, unconfirmed: row.unconfirmed.filter((field) => !touched.includes(field)) };
}

/** On another day an item stands in the plan that is shown there: it must not vanish where it is put. */
function variantThere(plan: Plan, row: Item, { dayId }: Placing): Pick<Item, 'variant'> | null {
  if (!dayId || dayId === row.dayId) return null;
  const active = activeVariant(plan, dayId);
  if (isInVariant(row, active)) return null;
  return { variant: hasVariants(plan, dayId) ? active : 'both' };
}

/** False only where both ends are minutes and the end is not after the start. */
export const endsAfterStart = (start: TimePoint, end: TimePoint): boolean =>
  typeof start !== 'number' || typeof end !== 'number' || end > start;

/** Whether a point lies outside what an item may have. */
export const outOfRange = (point: TimePoint): boolean =>
  typeof point === 'number' && (point < 0 || point > MAX_MINUTES);
