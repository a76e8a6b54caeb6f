import { areLinked, type RetimeItem, type Times } from './retime.ts';

/** What comes of putting a line elsewhere in the sheet. */
export type Reordered =
  | { readonly kind: 'moved'; readonly times: ReadonlyMap<string, Times> }
  /** A fixed item is the line itself or stands between. */
  | { readonly kind: 'fixed'; readonly id: string }
  /** What has to make room would run into this one. */
  | { readonly kind: 'overlap'; readonly id: string }
  /** Nothing between has anything in common with the line: its place in time does not change. */
  | { readonly kind: 'unlinked' };

/**
 * Moves an item before another of the day's sequence (null: to its end) by swapping it in time with what
 * it passes: together they take the span they took before, lengths, the gap between, and the times among
 * those passed are kept. Only what is linked to the item is passed; what runs beside it is left alone.
 * @param sequence a day in one of its plans, in order of start
 */
export function reorder(sequence: readonly RetimeItem[], id: string, beforeId: string | null): Reordered {
  const from = sequence.findIndex((one) => one.id === id);
  const item = sequence[from];
  const to = beforeId === null ? sequence.length : sequence.findIndex((one) => one.id === beforeId);
  if (!item || to < 0) return { kind: 'unlinked' };
  const isUp = to < from;
  const passed = (isUp ? sequence.slice(to, from) : sequence.slice(from + 1, to)).filter(
    (one) => areLinked(one, item) && (isUp ? one.end <= item.start : one.start >= item.end),
  );
  if (passed.length === 0) return { kind: 'unlinked' };
  const fixed = [item, ...passed].find((one) => one.fixed);
  if (fixed) return { kind: 'fixed', id: fixed.id };

  const first = Math.min(...passed.map(({ start }) => start));
  const last = Math.max(...passed.map(({ end }) => end));
  const length = item.end - item.start;
  const start = isUp ? first : last - length;
  const by = isUp ? item.end - last : item.start - first;
  const times = new Map<string, Times>([[id, { start, end: start + length }]]);
  for (const one of passed) times.set(one.id, { start: one.start + by, end: one.end + by });
  const hit = newOverlap(sequence, times);
  return hit === null ? { kind: 'moved', times } : { kind: 'overlap', id: hit };
}

/** An item that did not overlap one it is linked to, and now would. */
function newOverlap(sequence: readonly RetimeItem[], times: ReadonlyMap<string, Times>): string | null {
  const overlap = (a: Times, b: Times): boolean => a.start < b.end && b.start < a.end;
  for (const moved of sequence) {
    const next = times.get(moved.id);
    if (!next) continue;
    for (const other of sequence)
      if (
        other !== moved &&
        areLinked(moved, other) &&
        !overlap(moved, other) &&
        overlap(next, times.get(other.id) ?? other)
      )
        return other.id;
  }
  return null;
}
