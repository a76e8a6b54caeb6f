import { itemHeadcounts } from '../attendees/headcount.ts';
import { meetingOf } from '../plan/plan.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import { moveToFreeRoom } from './move-remedies.ts';
import { takesUpPlace } from './places.ts';
import { isTimed } from './timed-item.ts';
import { peopleText } from './words.ts';

/** 注意: more people are expected in person than the place holds (rule case 21); equal is fine, who comes on line needs no seat. */
export function roomCapacity(context: RuleContext): Finding[] {
  const { plan } = context;
  if (meetingOf(plan).mode === 'online') return [];
  const findings: Finding[] = [];
  const headcount = itemHeadcounts(plan);
  for (const { items, timed } of context.days) {
    for (const item of items) {
      if (item.placeId === null || !takesUpPlace(item)) continue;
      const place = plan.rows.places.get(item.placeId);
      if (!place || place.capacity === null || place.kind === 'online') continue;
      const { capacity, name } = place;
      const expected = headcount(item).onSite;
      if (expected <= capacity) continue;
      findings.push(
        found(
          { rule: 'room-capacity', severity: 'caution', itemIds: [item.id], variant: variantOf(item) },
          () => ({
            ja: `「${item.title}」は${expected}名が来場予定ですが、${name}の定員は${capacity}名です。`,
            en: `${peopleText(expected)} are expected at “${item.title}”, but ${name} holds ${capacity}.`,
          }),
          () => {
            const moved = isTimed(item) ? timed.find((one) => one.item === item) : undefined;
            return moved ? moveToFreeRoom(context, moved) : [];
          },
        ),
      );
    }
  }
  return findings;
}
