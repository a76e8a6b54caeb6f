import { clock } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import { VARIANTS, type Variant } from '../collections/values.ts';
import { isInVariant } from '../schedule/sequence.ts';
import { isDismissal } from '../travel/itinerary.ts';
import type { DayContext, RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found } from './found.ts';
import { inEachPlan, routesOf, type StreamsOfPlan } from './plans-of-day.ts';
import type { TimedItem } from './timed-item.ts';
import { dayName } from './words.ts';

/** Minutes that a remedy gives people to gather. */
const GATHERING = 15;

/** 注意: a day of excursion or side tour on which people set out without an assembly (集合) first. */
export function missingAssembly(context: RuleContext): Finding[] {
  return context.days
    .filter(({ day }) => day.kind !== 'meeting')
    .flatMap((day) => {
      const assemblies = day.items.filter((item) => item.kind === 'assembly' && !isDismissal(item));
      return inEachPlan(plansOf(day), ({ activityId, items }, put, holds) => {
        const first = items.find(({ item }) => item.kind !== 'assembly');
        if (!first) return;
        const gathers = assemblies.some(
          (item) =>
            isThereBy(item, first.start) &&
            (activityId === null || item.activityIds.length === 0 || item.activityIds.includes(activityId)) &&
            (holds === 'both' || isInVariant(item, holds)),
        );
        if (gathers) return;
        put(first.item.id, (variant) =>
          found(
            {
              rule: 'missing-assembly',
              severity: 'caution',
              itemIds: [first.item.id],
              dayId: day.day.id,
              variant,
            },
            () => ({
              ja: `${dayName(day.day).ja}は「${first.item.title}」（${clock(first.start)}）の前に集合がありません。`,
              en: `No assembly comes before “${first.item.title}” (${clock(first.start)}) on ${dayName(day.day).en}.`,
            }),
            () => gather(first, variant),
          ),
        );
      });
    });
}

/**
 * A day's routes, each looked at in both plans: an assembly without an end is in no route, so that one
 * which looks the same in both may have it in one of them only.
 */
const plansOf = (day: DayContext): readonly StreamsOfPlan[] =>
  routesOf(day).flatMap((plan) =>
    day.hasVariants && plan.holds === 'both'
      ? VARIANTS.map((holds) => ({ holds, streams: plan.streams }))
      : plan,
  );

/**
 * Whether an assembly comes before something begins. It rarely has an end; one whose time is open
 * or a part of the day is there too, and its time is told by another rule (vague-time).
 */
const isThereBy = (item: Item, before: number): boolean =>
  typeof item.start === 'number' ? item.start <= before : true;

function gather({ item, dayId, start }: TimedItem, variant: Variant | undefined): Remedy[] {
  const from = start - GATHERING;
  if (from < 0) return [];
  return [
    {
      label: {
        ja: `集合（${clock(from)}～${clock(start)}）を加える`,
        en: `Add an assembly (${clock(from)}–${clock(start)})`,
      },
      call: {
        name: 'addItem',
        input: {
          title: '集合',
          dayId,
          kind: 'assembly',
          start: from,
          end: start,
          placeId: item.placeId,
          activityIds: [...item.activityIds],
          variant: variant ?? item.variant,
          optional: item.optional,
        },
      },
    },
  ];
}
