import type { Day, Item } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { areLinked, type RetimeItem } from '../../../../shared/domain/schedule/retime.ts';
import { retimeItems } from '../../../../shared/domain/schedule/retime-items.ts';
import { daySequence } from '../../../../shared/domain/schedule/sequence.ts';

/** One line of the sheet and how it stands to those above it. */
export interface Line {
  readonly item: Item;
  /** Free minutes before it, after the latest end so far; 0 for none. */
  readonly gap: number;
  /** Minutes by which it overlaps an earlier line that it cannot run beside. */
  readonly overlap: number;
  /** It runs beside an earlier line with which it has nothing in common. */
  readonly parallel: boolean;
}

/** The lines of a day in the plan that holds for it. */
export function sheetLines(plan: Plan, day: Day): Line[] {
  const timed = new Map(retimeItems(plan, day.id).map((one) => [one.id, one]));
  const open: { id: string; end: number }[] = [];
  let latest: number | null = null;
  return daySequence(plan, day.id).map((item): Line => {
    const own = timed.get(item.id);
    if (!own) return { item, gap: 0, overlap: 0, parallel: false };
    const gap = latest === null ? 0 : Math.max(0, own.start - latest);
    const beside = open.flatMap(({ id, end }) => (end > own.start ? (timed.get(id) ?? []) : []));
    const clash = beside.filter((other) => areLinked(other, own) && !areApart(other, own));
    const overlap = Math.max(0, ...clash.map((other) => Math.min(other.end, own.end) - own.start));
    latest = Math.max(latest ?? 0, own.end);
    open.splice(0, open.length, ...open.filter(({ end }) => end > own.start), own);
    return { item, gap, overlap, parallel: beside.length > 0 && clash.length === 0 };
  });
}

/**
 * Whether two lines may run side by side although they are moved together: in two rooms, with nobody and
 * no activity in common. What belongs to no activity follows everything, but clashes with nothing elsewhere.
 */
const areApart = (a: RetimeItem, b: RetimeItem): boolean =>
  !a.allRooms &&
  !b.allRooms &&
  a.placeId !== null &&
  b.placeId !== null &&
  a.placeId !== b.placeId &&
  !a.activityIds.some((id) => b.activityIds.includes(id)) &&
  !a.people.some((key) => b.people.includes(key));
