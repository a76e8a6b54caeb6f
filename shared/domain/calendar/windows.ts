import type { Hours } from '../collections/values.ts';

/**
 * Windows of hours on a day, in minutes. A window over midnight (22:00～2:00, stored with an end that
 * is not after its start, or past 24:00) belongs to the day on which it starts (rule case 15).
 */

const DAY = 24 * 60;

/** A window with its end after its start: one over midnight runs on past 24:00. */
export const unrolled = ({ from, to }: Hours): Hours => ({ from, to: to > from ? to : to + DAY });

/** The windows in order, adjoining and overlapping ones as one (rule case 13). */
export function joinWindows(windows: readonly Hours[]): Hours[] {
  const joined: { from: number; to: number }[] = [];
  for (const window of windows.map(unrolled).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else joined.push({ ...window });
  }
  return joined;
}

/** The time that lies in a window of both lists (rule case 14). */
export function intersectWindows(a: readonly Hours[], b: readonly Hours[]): Hours[] {
  const right = joinWindows(b);
  return joinWindows(a).flatMap((one) =>
    right.flatMap((other) => {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      return to > from ? [{ from, to }] : [];
    }),
  );
}

/** What is left of the windows of one list outside those of the other. */
export const subtractWindows = (from: readonly Hours[], taken: readonly Hours[]): Hours[] =>
  joinWindows(taken).reduce<Hours[]>(
    (left, gone) =>
      left.flatMap((one) =>
        [
          { from: one.from, to: Math.min(one.to, gone.from) },
          { from: Math.max(one.from, gone.to), to: one.to },
        ].filter(({ from: start, to }) => to > start),
      ),
    joinWindows(from),
  );

/** Whether a span lies wholly inside the windows; one that only touches or overlaps them does not (rule case 11). */
export const containsSpan = (windows: readonly Hours[], { from, to }: Hours): boolean =>
  joinWindows(windows).some((window) => window.from <= from && to <= window.to);
