import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found } from './found.ts';
import { moveApart } from './move-remedies.ts';
import { inEachPlan, type Put, routesOf } from './plans-of-day.ts';
import { eachOverlap, type TimedItem } from './timed-item.ts';

/**
 * 注意: those of one activity are on their way while something of the same activity goes on at a place. Two legs at
 * once are two vehicles; a meal or a pause may be had on the way.
 */
export function legOverlap(context: RuleContext): Finding[] {
  return context.days.flatMap((day) =>
    inEachPlan(routesOf(day), ({ activityId, items }, put) => {
      if (activityId === null) return;
      const own = items.filter(({ item }) => item.activityIds.includes(activityId));
      eachOverlap(own, (a, b) => {
        if (isLeg(a) ? isAtPlace(b) : isLeg(b) && isAtPlace(a)) tell(context, a, b, put);
      });
    }),
  );
}

const isLeg = ({ item }: TimedItem): boolean => item.kind === 'travel';

const isAtPlace = ({ item: { kind, placeId } }: TimedItem): boolean =>
  placeId !== null && (kind === 'visit' || kind === 'session' || kind === 'ceremony');

function tell(context: RuleContext, a: TimedItem, b: TimedItem, put: Put): void {
  const [leg, stay] = isLeg(a) ? [a.item, b.item] : [b.item, a.item];
  put(`${a.item.id}|${b.item.id}`, (variant) =>
    found(
      { rule: 'leg-overlap', severity: 'caution', itemIds: [a.item.id, b.item.id], variant },
      () => ({
        ja: `移動「${leg.title}」が、同じ行事の「${stay.title}」と同じ時間に重なっています。`,
        en: `The leg “${leg.title}” runs at the same time as “${stay.title}” of the same activity.`,
      }),
      () => moveApart(context, a, b),
    ),
  );
}
