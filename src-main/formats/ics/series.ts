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
  if (!isBounded(rule)) return { starts: [start], isCut: true };
  const months = numbersOf(rule, 'BYMONTH');
  const starts: number[] = [];
  try {
    const recur = ICAL.Recur.fromString(rule);
    const iterator = recur.iterator(ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = iterator.next();
      if (!next) return { starts: starts.length === 0 ? [start] : starts, isCut: false };
      const ms = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
      // 30 February is no day: the library gives 2 March for it.
      if (months.length > 0 && ms !== start && !months.includes(next.month)) continue;
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

/** The numbers of a part of a rule; [] where it has none. */
const numbersOf = (rule: string, part: string): readonly number[] =>
  (new RegExp(`(?:^|;)${part}=([^;]*)`, 'i').exec(rule)?.[1] ?? '')
    .split(',')
    .filter((text) => text !== '')
    .map(Number);

const within = (numbers: readonly number[], most: number): boolean =>
  numbers.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= most);

/**
 * Whether the library comes to an end with a rule: it counts the 31,010,000,000th of a month out day by day, and
 * looks for ever for the second Monday of a day.
 */
function isBounded(rule: string): boolean {
  const isByDay = /(?:^|;)FREQ=(?:DAILY|WEEKLY)(?:;|$)/i.test(rule);
  const ordinals = [...(/(?:^|;)BYDAY=([^;]*)/i.exec(rule)?.[1] ?? '').matchAll(/[+-]?\d+/g)].map(Number);
  if (isByDay && (ordinals.length > 0 || /(?:^|;)BYMONTHDAY=/i.test(rule))) return false;
  return (
    within(ordinals, 53) &&
    within(numbersOf(rule, 'BYMONTHDAY'), 31) &&
    within(numbersOf(rule, 'BYMONTH'), 12) &&
    within(numbersOf(rule, 'BYSETPOS'), 366) &&
    within(numbersOf(rule, 'INTERVAL'), 1_000)
  );
}
