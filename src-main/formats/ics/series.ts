import ICAL from 'ical.js';

/** How many occurrences of a series are worked out, and how many are stepped over to come to them. */
const MOST_INSTANCES = 400;
const MOST_STEPS = 20_000;

/** What is near enough to be of interest, in wall-clock milliseconds; null: all of it. */
export interface Around {
  readonly from: number;
  readonly to: number;
}

export interface SeriesRule {
  /** RRULE without UNTIL, which is compared on the wall clock by the reader. */
  readonly rule: string;
  /** Last start that the rule allows, on the wall clock of the series; null: none. */
  readonly until: number | null;
}

/**
 * Starts of a series on its own wall clock, in order. Rules by the hour or below are no meetings and are not worked
 * out; `isCut` says that there is more than was given.
 */
export function startsOf(
  start: number,
  { rule, until }: SeriesRule,
  around: Around | null,
): { readonly starts: readonly number[]; readonly isCut: boolean } {
  if (!/(?:^|;)FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i.test(rule))
    return { starts: [start], isCut: true };
  // With a part that narrows the day down further, the library may look for a day that never comes.
  if (/(?:^|;)BY(?:HOUR|MINUTE|SECOND|YEARDAY|WEEKNO)=/i.test(rule)) return { starts: [start], isCut: true };
  const starts: number[] = [];
  try {
    const recur = ICAL.Recur.fromString(rule);
    const iterator = recur.iterator(ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = iterator.next();
      if (!next) return { starts: starts.length === 0 ? [start] : starts, isCut: false };
      const ms = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
      if (until !== null && ms > until) return { starts, isCut: false };
      if (around && ms > around.to) return { starts, isCut: false };
      if (around && ms < around.from) continue;
      if (starts.length >= MOST_INSTANCES) return { starts, isCut: true };
      starts.push(ms);
    }
    return { starts, isCut: true };
  } catch {
    return { starts: [start], isCut: true };
  }
}
