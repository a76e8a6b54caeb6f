import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { areLinked, type RetimeItem } from '../schedule/retime.ts';
import { hasTimes, retimeItems } from '../schedule/retime-items.ts';
import { daySequence } from '../schedule/sequence.ts';

/** What waits for what on one day: the part of a forecast that does not hang on the clock. */

export interface FlowItem {
  readonly item: Item;
  /** Minutes of the day, as planned. */
  readonly start: number;
  /** null: its end is not known. */
  readonly end: number | null;
  /** What has to end before it can begin; nothing that a fixed item stands between. */
  readonly before: readonly FlowItem[];
  /** What comes after it in the same room, course or hands; with an open end, what begins later there. */
  readonly after: readonly FlowItem[];
}

export interface DayFlow {
  /** Items with a definite start, in its order. */
  readonly timed: readonly FlowItem[];
  /** Items whose start is a part of the day or not known: they begin by hand only. */
  readonly vague: readonly Item[];
}

/**
 * The order of one day in the plan that holds (A or B). Items are linked as `retime` links them: same
 * place, an activity or a person in common, for all rooms, or of no activity. A delay does not run past a
 * fixed item: what comes after one waits for that item, not for what came before it.
 */
export function dayFlow(plan: Plan, dayId: string): DayFlow {
  const { items, itemPeople, days } = plan.rows;
  const known = flows.get(items);
  const kept = known?.people === itemPeople && known.days === days ? known.byDay : new Map<string, DayFlow>();
  const flow = kept.get(dayId) ?? makeFlow(plan, dayId);
  kept.set(dayId, flow);
  flows.set(items, { people: itemPeople, days, byDay: kept });
  return flow;
}

/** Kept by the identity of what a flow is made of, for it is asked for once a minute. */
const flows = new WeakMap<object, { people: unknown; days: unknown; byDay: Map<string, DayFlow> }>();

type Open = FlowItem & { readonly before: FlowItem[]; readonly after: FlowItem[] };

function makeFlow(plan: Plan, dayId: string): DayFlow {
  const sequence = daySequence(plan, dayId);
  const links = new Map(retimeItems(plan, dayId).map((one) => [one.id, one]));
  const timed = sequence
    .flatMap((item): Open[] => {
      if (typeof item.start !== 'number') return [];
      const end = hasTimes(item) ? item.end : null;
      return [{ item, start: item.start, end, before: [], after: [] }];
    })
    .sort((a, b) => a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start));
  link(timed, (one) => links.get(one.id) ?? asLink(one));
  return { timed, vague: sequence.filter((item) => typeof item.start !== 'number') };
}

/** Ties the items of a day to one another. Sets of earlier items are kept as bits: a day may hold hundreds. */
function link(timed: readonly Open[], linkOf: (item: Item) => RetimeItem): void {
  const words = (timed.length + 31) >>> 5;
  const earlier: Uint32Array[] = [];
  const shielded: Uint32Array[] = [];
  const linkAt = timed.map(({ item }) => linkOf(item));
  timed.forEach((one, n) => {
    const mine = linkAt[n];
    const all = new Uint32Array(words);
    const hidden = new Uint32Array(words);
    const direct: number[] = [];
    for (let k = 0; k < n; k += 1) {
      const other = timed[k];
      const its = linkAt[k];
      if (!other || !mine || !its || !areLinked(mine, its)) continue;
      if (other.end === null) {
        if (other.start < one.start) other.after.push(one);
        continue;
      }
      if (other.end > one.start) continue;
      other.after.push(one);
      direct.push(k);
      join(all, earlier[k]);
      all[k >>> 5] = (all[k >>> 5] ?? 0) | (1 << (k & 31));
      join(hidden, other.item.fixed ? earlier[k] : shielded[k]);
    }
    for (const k of direct) {
      const other = timed[k];
      if (other && (((hidden[k >>> 5] ?? 0) >>> (k & 31)) & 1) === 0) one.before.push(other);
    }
    earlier.push(all);
    shielded.push(hidden);
  });
}

function join(into: Uint32Array, more: Uint32Array | undefined): void {
  more?.forEach((word, n) => {
    into[n] = (into[n] ?? 0) | word;
  });
}

/** An item with an open end has no place in `retime`; its people are not looked up. */
const asLink = ({ id, fixed, placeId, allRooms, activityIds, buffer }: Item): RetimeItem => ({
  id,
  start: 0,
  end: 0,
  fixed,
  placeId,
  allRooms,
  activityIds,
  people: [],
  buffer,
});
