import { rangeText } from '../calendar/times.ts';
import { areTogether } from '../schedule/sequence.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { endAt, moveLater } from './move-remedies.ts';
import { isPauseForAll, stopsForPause } from './pauses.ts';
import { holdsOneThing } from './places.ts';
import type { TimedItem } from './timed-item.ts';

/**
 * 注意: something goes on in a room while there is a break or a meal for all rooms (rule case 6),
 * wherever that one is put. What is for all rooms itself, a meal, a reception, gathering, a ride and
 * free time go with it. One finding a pair, on both.
 */
export function breakOverlap(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const { places } = context.plan.rows;
  for (const { timed } of context.days) {
    const pauses = timed.filter(({ item }) => isPauseForAll(item));
    if (pauses.length === 0) continue;
    const inRooms = timed.filter(({ item }) => {
      const place = item.placeId === null || !stopsForPause(item) ? undefined : places.get(item.placeId);
      return place !== undefined && holdsOneThing(place);
    });
    // A day has few pauses, so that each is compared with everything that starts before it ends.
    for (const pause of pauses) {
      for (const one of inRooms) {
        if (one.start >= pause.end) break;
        if (one.end > pause.start && areTogether(pause, one)) findings.push(clash(context, pause, one));
      }
    }
  }
  return findings;
}

const clash = (context: RuleContext, pause: TimedItem, one: TimedItem): Finding =>
  found(
    {
      rule: 'break-overlap',
      severity: 'caution',
      itemIds: [pause.item.id, one.item.id],
      variant: variantOf(pause.item, one.item),
    },
    () => {
      const time = [Math.max(pause.start, one.start), Math.min(pause.end, one.end)] as const;
      return {
        ja: `「${one.item.title}」が、全室共通の「${pause.item.title}」と${rangeText(...time, 'ja')}に重なっています。`,
        en: `“${one.item.title}” goes on during “${pause.item.title}”, which is for all rooms, ${rangeText(...time, 'en')}.`,
      };
    },
    () => waysOut(context, pause, one),
  );

/** What only runs over into the pause is best cut; else it moves behind it as a whole. */
function waysOut(context: RuleContext, pause: TimedItem, one: TimedItem): Remedy[] {
  if (one.item.fixed) return [];
  const later = moveLater(context, one, pause.end);
  const shorter = one.start < pause.start ? endAt(one, pause.start) : [];
  return one.end <= pause.end ? [...shorter, ...later] : [...later, ...shorter];
}
