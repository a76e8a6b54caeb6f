import { groupBy } from '../../lib/group-by.ts';
import type { AgendaItem, Day, Item } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';

/** A session with what is discussed in it. */
export interface Session {
  readonly item: Item;
  /** null: it stands on no day, or not in the plan that holds for its day. */
  readonly day: Day | null;
  readonly topics: readonly AgendaItem[];
}

/**
 * The meeting's sessions as they follow one another in the plans that hold, each with its topics; an item of another
 * kind where something is discussed or noted in it. Last what has topics and is not held as things stand.
 */
export function sessionsOf(plan: Plan): readonly Session[] {
  const topics = groupBy([...plan.rows.agenda.values()].sort(byOrder), ({ itemId }) => itemId);
  const noted = new Set([...plan.rows.notes.values()].map(({ itemId }) => itemId));
  const held = orderedDays(plan).flatMap((day) =>
    daySequence(plan, day.id).map((item) => ({ item, day, topics: topics.get(item.id) ?? [] })),
  );
  const known = new Set(held.map(({ item }) => item.id));
  const others = [...plan.rows.items.values()]
    .filter(({ id }) => !known.has(id) && (topics.has(id) || noted.has(id)))
    .sort(byOrder)
    .map((item) => ({ item, day: null, topics: topics.get(item.id) ?? [] }));
  return [
    ...held.filter(
      ({ item, topics: own }) => item.kind === 'session' || own.length > 0 || noted.has(item.id),
    ),
    ...others,
  ];
}

/** Minutes between a definite start and end; null while one of them is open. */
export function lengthOf({ start, end }: Item): number | null {
  return typeof start === 'number' && typeof end === 'number' && end > start ? end - start : null;
}
