import { rangeText } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import { VARIANTS, type Variant } from '../collections/values.ts';
import { isInVariant } from '../schedule/sequence.ts';
import type { DayContext, RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found } from './found.ts';
import { inEachPlan, routesOf, type Stream } from './plans-of-day.ts';
import type { TimedItem } from './timed-item.ts';
import { dayName } from './words.ts';

/** The hours over which people have to eat, in minutes. */
const NOON = { from: 11 * 60 + 30, to: 13 * 60 + 30 } as const;
/** A meal that lies partly in these hours is a lunch. */
const LUNCH = { from: 11 * 60, to: 14 * 60 } as const;

/** 注意: people are busy from before 11:30 until after 13:30 and no meal is among it. */
export function missingMeal(context: RuleContext): Finding[] {
  return context.days.flatMap((day) =>
    inEachPlan(routesOf(day), (stream, put, holds) => {
      const { items, activityId } = stream;
      const [first] = items;
      const last = lastOf(items);
      if (!first || !last || first.start > NOON.from || last.end < NOON.to) return;
      if (items.some((one) => isMeal(one.item) && one.start < LUNCH.to && one.end > LUNCH.from)) return;
      const hungry = VARIANTS.filter(
        (variant) => (holds === 'both' || holds === variant) && !vagueMeal(day, activityId, variant),
      );
      if (hungry.length === 0) return;
      // A lunch without a time may stand in one of the plans only.
      const only = holds === 'both' && hungry.length === 1 ? hungry[0] : undefined;
      const over = items.find((one) => one.end > NOON.from) ?? first;
      put(`${activityId}|${first.start}|${last.end}|${over.item.id}`, (variant) =>
        found(
          {
            rule: 'missing-meal',
            severity: 'caution',
            itemIds: [over.item.id],
            dayId: day.day.id,
            variant: only ?? variant,
          },
          () => sentence(context, stream, first.start, last.end, dayName(day.day)),
          () => addLunch(stream, over),
        ),
      );
    }),
  );
}

/** A lunch whose time is open is planned all the same. */
const vagueMeal = ({ items }: DayContext, activityId: string | null, variant: Variant): boolean =>
  items.some(
    (item) =>
      isMeal(item) &&
      isInVariant(item, variant) &&
      (typeof item.start !== 'number' || item.end === null) &&
      (item.activityIds.length === 0 || item.activityIds.includes(activityId ?? '')),
  );

const isMeal = ({ kind }: Item): boolean => kind === 'meal' || kind === 'reception';

const lastOf = (items: readonly TimedItem[]): TimedItem | undefined =>
  items.reduce<TimedItem | undefined>((last, one) => (last && last.end >= one.end ? last : one), undefined);

function sentence(
  { plan }: RuleContext,
  { activityId }: Stream,
  start: number,
  end: number,
  day: { ja: string; en: string },
): Finding['message'] {
  const title = activityId === null ? '' : (plan.rows.activities.get(activityId)?.title ?? '');
  return {
    ja: `${day.ja}${title === '' ? '' : `の「${title}」`}は${rangeText(start, end, 'ja')}ですが、昼食がありません。`,
    en: `${title === '' ? 'The programme' : `“${title}”`} on ${day.en} runs ${rangeText(start, end, 'en')} without a lunch.`,
  };
}

/** Minutes that a lunch takes at least. */
const SHORTEST_LUNCH = 30;

/** A lunch in the first gap over noon that is long enough. */
function addLunch({ items, activityId }: Stream, beside: TimedItem): Remedy[] {
  let free: number = NOON.from;
  for (const one of [...items, null]) {
    const until = Math.min(one?.start ?? NOON.to, NOON.to);
    if (until - free >= SHORTEST_LUNCH) {
      const end = Math.min(until, free + 60);
      return [
        {
          label: {
            ja: `昼食（${rangeText(free, end, 'ja')}）を加える`,
            en: `Add a lunch (${rangeText(free, end, 'en')})`,
          },
          call: {
            name: 'addItem',
            input: {
              title: '昼食',
              dayId: beside.dayId,
              kind: 'meal',
              start: free,
              end,
              activityIds: activityId === null ? [] : [activityId],
              variant: beside.item.variant,
            },
          },
        },
      ];
    }
    free = Math.max(free, one?.end ?? free);
  }
  return [];
}
