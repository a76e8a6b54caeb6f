import type { Item } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { matchKey } from '../../text/match-key.ts';
import type { DayProposal } from './proposal.ts';
import type { ReadItem } from './reading.ts';

export interface ItemMatch {
  readonly item: Item | null;
  readonly renamed: boolean;
}

const NONE: ItemMatch = { item: null, renamed: false };

/**
 * Finds the plan's item of each line: the one the file names; on its day the same title and start; the same title; the same title on another
 * day where it stands once in both; last, alone at the same start and end under another title, which is doubtful.
 */
export function matchItems(
  plan: Plan,
  items: readonly ReadItem[],
  days: readonly DayProposal[],
  chosen: ReadonlyMap<number, string | null>,
): ReadonlyMap<number, ItemMatch> {
  const found = new Map<number, ItemMatch>();
  const taken = new Set<string>();
  const take = (read: ReadItem, item: Item | undefined, renamed = false): void => {
    if (!item || taken.has(item.id)) return;
    taken.add(item.id);
    found.set(read.index, { item, renamed });
  };
  for (const [index, id] of chosen) {
    if (id !== null) taken.add(id);
    found.set(index, { item: (id === null ? undefined : plan.rows.items.get(id)) ?? null, renamed: false });
  }
  const all = [...plan.rows.items.values()];
  // Keys are made once: a text of some thousand lines would be folded millions of times.
  const titles = new Map(all.map((item) => [item.id, matchKey(item.title)]));
  const keys = new Map(items.map((read) => [read.index, matchKey(read.title)]));
  for (const read of items) {
    if (read.itemId !== undefined && !found.has(read.index)) take(read, plan.rows.items.get(read.itemId));
  }
  const dayOf = (read: ReadItem): string | null => days[read.day]?.matchedDayId ?? null;
  const free = (read: ReadItem): Item[] => {
    const day = dayOf(read);
    return day === null ? [] : all.filter((item) => item.dayId === day && !taken.has(item.id));
  };
  const open = (): readonly ReadItem[] => items.filter(({ index }) => !found.has(index));
  const alike = (read: ReadItem) => (item: Item) => titles.get(item.id) === keys.get(read.index);

  for (const read of open())
    take(
      read,
      free(read).find((item) => alike(read)(item) && item.start === read.start),
    );
  for (const read of open()) take(read, free(read).find(alike(read)));
  const named = countsOf(open(), ({ index }) => keys.get(index));
  for (const read of open()) {
    if (named.get(keys.get(read.index)) !== 1) continue;
    const elsewhere = all.filter((item) => !taken.has(item.id) && alike(read)(item));
    if (elsewhere.length === 1) take(read, elsewhere[0]);
  }
  const timed = countsOf(
    open().filter(({ cancelled }) => !cancelled),
    timeOf,
  );
  for (const read of open()) {
    if (typeof read.start !== 'number' || typeof read.end !== 'number' || read.block) continue;
    const there = free(read).filter(
      (item) => item.start === read.start && item.end === read.end && !item.cancelled,
    );
    if (there.length === 1 && timed.get(timeOf(read)) === 1) take(read, there[0], true);
  }
  return new Map(items.map(({ index }) => [index, found.get(index) ?? NONE]));
}

/** Lines of one day at one time are rivals for the item that stands there. */
const timeOf = ({ day, start, end }: ReadItem): string => `${day} ${start} ${end}`;

function countsOf<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
