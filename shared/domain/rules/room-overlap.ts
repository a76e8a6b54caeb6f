import { groupBy } from '../../lib/group-by.ts';
import { rangeText } from '../calendar/times.ts';
import type { Place } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { moveApart, moveToFreeRoom } from './move-remedies.ts';
import { holdsOneThing, takesUpPlace } from './places.ts';
import { eachOverlap, type TimedItem } from './timed-item.ts';

/** 誤り: two items in one room at the same time (rule cases 1 to 6). One finding a pair, on both. */
export function roomOverlap(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { timed } of context.days) {
    const taking = timed.filter(({ item }) => item.placeId !== null && takesUpPlace(item));
    for (const [placeId, inRoom] of groupBy(taking, ({ item }) => item.placeId ?? '')) {
      const place = context.plan.rows.places.get(placeId);
      if (!place || !holdsOneThing(place)) continue;
      eachOverlap(inRoom, (a, b) => findings.push(clash(context, place, a, b)));
    }
  }
  return findings;
}

const clash = (context: RuleContext, place: Place, a: TimedItem, b: TimedItem): Finding =>
  found(
    {
      rule: 'room-overlap',
      severity: 'error',
      itemIds: [a.item.id, b.item.id],
      variant: variantOf(a.item, b.item),
    },
    () => {
      const from = Math.max(a.start, b.start);
      const to = Math.min(a.end, b.end);
      return {
        ja: `「${a.item.title}」と「${b.item.title}」が、${place.name}で${rangeText(from, to, 'ja')}に重なっています。`,
        en: `“${a.item.title}” and “${b.item.title}” overlap in ${place.name}, ${rangeText(from, to, 'en')}.`,
      };
    },
    () => {
      const later = moveApart(context, a, b);
      const room = moveToFreeRoom(context, b);
      // Past the end of the meeting another room is the better way out.
      return later.some((remedy) => endsTooLate(context, a, remedy))
        ? [...room, ...later]
        : [...later, ...room];
    },
  );

function endsTooLate({ plan }: RuleContext, { dayId }: TimedItem, { call }: Remedy): boolean {
  const end = call.name === 'placeItem' ? call.input.to.end : null;
  const windowEnd = plan.rows.days.get(dayId)?.windowEnd;
  return typeof end === 'number' && typeof windowEnd === 'number' && end > windowEnd;
}
