import type { ReceptionSubject } from '../commands/check-ins.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';
import { type LocalNow, minutesOfDay } from '../today/local-now.ts';

/** People come before a session or a meal begins, and are counted shortly before a coach leaves. */
const EARLY_FOR_ACTIVITY = 45;
const EARLY_FOR_LEG = 20;
/** How long an item without an end is taken to go on. */
const USUAL_LENGTH = 60;

/** From when to when a desk is busy with a subject, in minutes counted from now. */
interface DeskTime {
  readonly opens: number;
  readonly closes: number;
}

/**
 * Where in the list of subjects a desk is needed now: what is going on, a coach about to leave before the excursion
 * it belongs to; else what comes next. Outside the meeting's dates, or where no time is known, the first (0).
 */
export function subjectNow(plan: Plan, subjects: readonly ReceptionSubject[], now: LocalNow): number {
  const times = deskTimes(plan, now);
  let best = 0;
  let rank: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (const [at, { activityId, itemId }] of subjects.entries()) {
    for (const time of times(activityId, itemId)) {
      if (time.closes <= 0) continue;
      // Going on: what opened last comes first. To come: what opens first, after all that goes on.
      const own: readonly [number, number] = time.opens <= 0 ? [0, -time.opens] : [1, time.opens];
      if (own[0] < rank[0] || (own[0] === rank[0] && own[1] < rank[1])) {
        best = at;
        rank = own;
      }
    }
  }
  return best;
}

/** A subject's times, one for each day on which it has items with a definite start. */
function deskTimes(plan: Plan, now: LocalNow) {
  const days = orderedDays(plan).flatMap((day) => {
    const minute = minutesOfDay(day, now);
    return minute === null ? [] : [{ minute, items: daySequence(plan, day.id) }];
  });
  return (activityId: string, itemId: string | null): DeskTime[] =>
    days.flatMap(({ minute, items }) => {
      const own = items.filter(({ id, activityIds }) =>
        itemId === null ? activityIds.includes(activityId) : id === itemId,
      );
      const spans = own.flatMap(({ start, end }) =>
        typeof start === 'number'
          ? [{ start, end: typeof end === 'number' ? end : start + USUAL_LENGTH }]
          : [],
      );
      if (spans.length === 0) return [];
      const early = itemId === null ? EARLY_FOR_ACTIVITY : EARLY_FOR_LEG;
      return [
        {
          opens: Math.min(...spans.map(({ start }) => start)) - early - minute,
          closes: Math.max(...spans.map(({ end }) => end)) - minute,
        },
      ];
    });
}
