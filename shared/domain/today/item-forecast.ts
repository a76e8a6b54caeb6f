import type { Actual, Item } from '../collections/index.ts';
import type { TimePoint } from '../collections/values.ts';
import type { FlowItem } from './flow.ts';

export type ItemState = 'done' | 'running' | 'next' | 'later';

export interface ItemForecast {
  readonly item: Item;
  readonly state: ItemState;
  readonly planned: { readonly start: TimePoint; readonly end: TimePoint };
  /** Minutes of the day; null where neither the plan nor a hand has said. */
  readonly expected: { readonly start: number | null; readonly end: number | null };
  /** Minutes late, at its end once it has begun, at its start before; negative: early. Never negative for a fixed item. */
  readonly delay: number;
  /** Minutes by which it is lengthened: typed, and measured beyond that. */
  readonly overrun: number;
  /** Of a running item: minutes to its end as announced; 0 once that has passed, null where it has none. */
  readonly left: number | null;
  /** Of a running item: minutes measured past its announced end. */
  readonly over: number;
  /** Whether its start was entered by hand. */
  readonly byHand: boolean;
  /** Of a fixed item that has not begun: minutes free before it; negative: short by as many. null: nothing comes before it. */
  readonly margin: number | null;
}

/** Minutes of a day; an item that nobody has ended is over with it. */
export const DAY = 24 * 60;

type Actuals = ReadonlyMap<string, Actual>;
type Made = ReadonlyMap<string, ItemForecast>;

/** One item with a definite start; `made` holds what comes before it. */
export function timedForecast(
  one: FlowItem,
  actuals: Actuals,
  made: Made,
  now: number,
  pull: boolean,
): ItemForecast {
  const { item, end } = one;
  const row = actuals.get(item.id);
  const before = one.before.flatMap((other) => made.get(other.item.id) ?? []);
  const ready = before.length === 0 ? null : Math.max(...before.map((other) => other.expected.end ?? 0));
  const free = before.every((other) => other.state === 'done');
  let start = item.fixed ? one.start : Math.max(one.start, ready ?? 0);
  if (pull && !item.fixed && before.length > 0) start += pulledBy(one, before);
  const startedByHand = row?.start ?? null;
  const endedByHand = row?.end ?? null;
  let begun = now >= start && free;
  // What has not begun cannot begin in the past.
  if (!begun && !item.fixed) start = Math.max(start, now);
  if (endedByHand !== null) start = Math.min(start, endedByHand);
  if (startedByHand !== null) start = startedByHand;
  if (startedByHand !== null || endedByHand !== null) begun = true;

  const typed = row?.overrun ?? 0;
  const length = end === null ? null : end - one.start;
  // An early start does not bring the end forward unless that is asked for.
  const announced =
    length === null || end === null ? null : (pull ? start + length : Math.max(end, start + length)) + typed;
  const next = begun ? cutAt(one, actuals, start, now) : null;
  // One that began by itself has ended by itself before that.
  const cut = next !== null && startedByHand === null && announced !== null && next > announced ? null : next;
  const limit = Math.max(DAY, announced ?? 0);
  const past =
    announced !== null && begun && startedByHand !== null && cut === null && now < limit
      ? Math.max(0, now - announced)
      : 0;
  const over = endedByHand === null ? past : 0;
  const expectedEnd = endedByHand ?? cut ?? (announced === null ? null : announced + over);
  const done =
    begun &&
    (endedByHand !== null ||
      cut !== null ||
      (announced !== null && (startedByHand === null ? now >= announced : now >= limit)));
  const state = done ? 'done' : begun ? 'running' : 'later';
  const delay = begun
    ? end === null || expectedEnd === null
      ? start - one.start
      : expectedEnd - end
    : start - one.start;
  return {
    item,
    state,
    planned: { start: item.start, end: item.end },
    expected: { start, end: expectedEnd },
    delay: item.fixed ? Math.max(0, delay) : delay,
    overrun: typed + over,
    left: state !== 'running' || announced === null ? null : Math.max(0, announced - now),
    over: state === 'running' ? over : 0,
    byHand: startedByHand !== null,
    margin: item.fixed && !begun && ready !== null ? one.start - ready : null,
  };
}

/** How far it may move up, in minutes (0 or less): as far as what it waits for has, and never into what has not moved. */
function pulledBy(one: FlowItem, before: readonly ItemForecast[]): number {
  const byEach = before.map(({ expected, planned }) => {
    if (expected.end === null || typeof planned.end !== 'number') return { early: false, by: 0 };
    const early = expected.end < planned.end;
    return { early, by: early ? expected.end - planned.end : expected.end - one.start };
  });
  // Where everything before it ended on plan, the gap before it is a planned one and stays.
  if (!byEach.some(({ early }) => early)) return 0;
  return Math.min(0, Math.max(...byEach.map(({ by }) => by)));
}

/** When something that follows it was begun by hand: then it has ended. null: nothing was. */
function cutAt(one: FlowItem, actuals: Actuals, start: number, now: number): number | null {
  let cut: number | null = null;
  for (const { item } of one.after) {
    const at = actuals.get(item.id)?.start ?? null;
    if (at !== null && at <= now && at >= start) cut = Math.min(cut ?? at, at);
  }
  return cut;
}

/** An item without a definite start begins by hand only; its end, where it is known, still ends it. */
export function vagueForecast(item: Item, row: Actual | undefined, now: number): ItemForecast {
  const start = row?.start ?? null;
  const plannedEnd = typeof item.end === 'number' ? item.end : null;
  const announced = plannedEnd === null ? null : plannedEnd + (row?.overrun ?? 0);
  const limit = Math.max(DAY, announced ?? 0);
  const begun = start !== null || (row?.end ?? null) !== null;
  const done = (row?.end ?? null) !== null || now >= (begun ? limit : (announced ?? DAY));
  const over = begun && !done && announced !== null ? Math.max(0, now - announced) : 0;
  const end = row?.end ?? (announced === null ? null : announced + over);
  return {
    item,
    state: done ? 'done' : begun ? 'running' : 'later',
    planned: { start: item.start, end: item.end },
    expected: { start, end },
    delay:
      begun && end !== null && plannedEnd !== null
        ? Math.max(item.fixed ? 0 : end - plannedEnd, end - plannedEnd)
        : 0,
    overrun: (row?.overrun ?? 0) + over,
    left: begun && !done && announced !== null ? Math.max(0, announced - now) : null,
    over,
    byHand: start !== null,
    margin: null,
  };
}
