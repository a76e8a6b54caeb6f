import { VARIANTS, type Variant } from '../collections/values.ts';
import { isInVariant } from '../schedule/sequence.ts';
import type { DayContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { TimedItem } from './timed-item.ts';

/** What follows one another for the same people: the items of one activity, with those that are for all. */
export interface Stream {
  /** null where no item of the day belongs to an activity. */
  readonly activityId: string | null;
  readonly items: readonly TimedItem[];
}

/** Takes a finding of one stream or plan; the key says what makes it the same one elsewhere. */
export type Put = (key: string, make: (variant: Variant | undefined) => Finding) => void;

/**
 * Looks at each plan of a day in turn. What is found in both is one finding; what holds for one only
 * carries that plan's name.
 */
export function inEachPlan(
  day: DayContext,
  look: (streams: readonly Stream[], variant: Variant, put: Put) => void,
): Finding[] {
  const seen = new Map<string, { in: Variant[]; make: (variant: Variant | undefined) => Finding }>();
  const variants = day.hasVariants ? VARIANTS : (['a'] as const);
  for (const variant of variants) {
    look(streamsOf(day, variant), variant, (key, make) => {
      const before = seen.get(key);
      if (!before) seen.set(key, { in: [variant], make });
      else if (!before.in.includes(variant)) before.in.push(variant);
    });
  }
  return [...seen.values()].map(({ in: holds, make }) =>
    make(holds.length === variants.length ? undefined : holds[0]),
  );
}

const known = new WeakMap<DayContext, Partial<Record<Variant, readonly Stream[]>>>();

/** The streams of a day in one of its plans. */
export function streamsOf(day: DayContext, variant: Variant): readonly Stream[] {
  const ofDay = known.get(day) ?? {};
  known.set(day, ofDay);
  ofDay[variant] ??= gather(
    day.hasVariants ? day.timed.filter(({ item }) => isInVariant(item, variant)) : day.timed,
  );
  return ofDay[variant];
}

function gather(timed: readonly TimedItem[]): readonly Stream[] {
  const streams = new Map<string, TimedItem[]>();
  for (const { item } of timed) for (const id of item.activityIds) if (!streams.has(id)) streams.set(id, []);
  if (streams.size === 0) return timed.length === 0 ? [] : [{ activityId: null, items: timed }];
  for (const one of timed) {
    if (one.item.activityIds.length === 0) for (const items of streams.values()) items.push(one);
    else for (const id of one.item.activityIds) streams.get(id)?.push(one);
  }
  return [...streams].map(([activityId, items]) => ({ activityId, items }));
}
