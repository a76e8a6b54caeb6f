import { checkInKey } from '../collections/check-ins.ts';
import type { ReceptionSubject } from '../commands/check-ins.ts';
import type { Plan } from '../plan/plan.ts';
import { activitySets } from './activity-sets.ts';
import { answerIndex } from './answer-index.ts';
import { bitCount, hasBit, union } from './bits.ts';

/** How many are here for one activity or leg, out of those expected; who came unexpected is in both. */
export interface SubjectCount {
  readonly arrived: number;
  readonly expected: number;
}

/**
 * The counts of many activities and legs side by side, in the order asked: one pass over the ticks, however many
 * subjects there are. The same as `receptionOf` says of each.
 */
export function subjectCounts(plan: Plan, subjects: readonly ReceptionSubject[]): readonly SubjectCount[] {
  const index = answerIndex(plan);
  const lines = subjects.map(({ activityId, itemId }) => {
    const { yes, held } = activitySets(plan, index, activityId);
    const awaited = union([yes, held]);
    return { key: checkInKey('', activityId, itemId), awaited, arrived: 0, expected: bitCount(awaited) };
  });
  const lineOf = new Map(lines.map((line) => [line.key, line]));
  for (const { attendeeId, activityId, itemId } of plan.rows.checkIns.values()) {
    const line = lineOf.get(checkInKey('', activityId, itemId));
    const place = index.placeOf.get(attendeeId);
    if (!line || place === undefined) continue;
    line.arrived += 1;
    if (!hasBit(line.awaited, place)) line.expected += 1;
  }
  return lines.map(({ arrived, expected }) => ({ arrived, expected }));
}
