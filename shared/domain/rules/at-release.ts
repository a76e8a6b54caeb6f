import { activityHeadcount, itemHeadcount } from '../attendees/headcount.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { type RuleContext, ruleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import { moveToFreeRoom } from './move-remedies.ts';
import { takesUpPlace } from './places.ts';
import { setSilencedApart } from './silenced.ts';
import { byOrderAndId } from './timed-item.ts';
import { peopleText } from './words.ts';

/** What is said when a release is made, not while one plans (rule case 23): it would only be in the way before. */
export function checkForRelease(plan: Plan): readonly Finding[] {
  const context = ruleContext(plan);
  const findings = [
    ...overfull(context),
    ...belowMinimum(context),
    ...unplaced(context),
    ...tooLarge(context),
  ];
  return setSilencedApart(plan, findings).open;
}

/** 注意: more people than an activity takes; seats held are counted. */
function overfull({ plan }: RuleContext): Finding[] {
  return [...plan.rows.activities.values()].sort(byOrder).flatMap(({ id, title, capacity }) => {
    const { yes, held } = activityHeadcount(plan, id);
    if (capacity === null || yes + held <= capacity) return [];
    return found({ rule: 'activity-overfull', severity: 'caution', itemIds: [] }, () => ({
      ja: `「${title}」は定員${capacity}名に対し、${yes + held}名${held > 0 ? `（仮${held}名を含む）` : ''}が参加の予定です。`,
      en: `${peopleText(yes + held)}${held > 0 ? ` (${held} held)` : ''} are to come to “${title}”, which takes ${capacity}.`,
    }));
  });
}

/** 注意: fewer people than an activity needs to take place (最少催行人数). */
function belowMinimum({ plan }: RuleContext): Finding[] {
  return [...plan.rows.activities.values()].sort(byOrder).flatMap(({ id, title, minimum }) => {
    const { yes } = activityHeadcount(plan, id);
    if (minimum === null || yes >= minimum) return [];
    return found({ rule: 'activity-below-minimum', severity: 'caution', itemIds: [] }, () => ({
      ja: `「${title}」の参加予定は${yes}名で、最少催行人数の${minimum}名に足りません。`,
      en: `${peopleText(yes)} ${yes === 1 ? 'is' : 'are'} to come to “${title}”, which needs ${minimum}.`,
    }));
  });
}

/** 注意: an item that still stands on no day. */
function unplaced({ plan }: RuleContext): Finding[] {
  return [...plan.rows.items.values()]
    .filter(({ dayId, cancelled }) => !cancelled && (dayId === null || !plan.rows.days.has(dayId)))
    .sort(byOrderAndId)
    .map(({ id, title }) =>
      found({ rule: 'unplaced', severity: 'caution', itemIds: [id] }, () => ({
        ja: `「${title}」がどの日にも置かれていません。このまま確定すると、日程には載りません。`,
        en: `“${title}” stands on no day. Released like this, it is not in the schedule.`,
      })),
    );
}

/** A room is far too large when it holds more than three times as many as come, and not by a few chairs. */
const FAR_TOO_LARGE = { times: 3, seats: 30 } as const;

/** 情報: a room far larger than needed. */
function tooLarge(context: RuleContext): Finding[] {
  const { plan } = context;
  if (meetingOf(plan).mode === 'online') return [];
  return context.days.flatMap(({ items, timed }) =>
    items.flatMap((item) => {
      const place = item.placeId === null ? undefined : plan.rows.places.get(item.placeId);
      if (place?.kind !== 'room' || place.capacity === null || !takesUpPlace(item)) return [];
      const { capacity, name } = place;
      const expected = itemHeadcount(plan, item).onSite;
      if (
        expected === 0 ||
        capacity <= expected * FAR_TOO_LARGE.times ||
        capacity - expected < FAR_TOO_LARGE.seats
      )
        return [];
      return found(
        { rule: 'room-too-large', severity: 'info', itemIds: [item.id], variant: variantOf(item) },
        () => ({
          ja: `「${item.title}」は来場予定${expected}名に対し、${name}（定員${capacity}名）が大きすぎます。`,
          en: `${name} (${capacity}) is far too large for the ${expected} expected at “${item.title}”.`,
        }),
        () => {
          const moved = timed.find((one) => one.item === item);
          return moved ? moveToFreeRoom(context, moved, capacity) : [];
        },
      );
    }),
  );
}
