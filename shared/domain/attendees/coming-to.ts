import { answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { standingOf } from './standing.ts';

/** How somebody comes to an activity: surely, perhaps, on a place held for a proxy (仮), or if one becomes free. */
export type Coming = 'yes' | 'maybe' | 'held' | 'waiting';

/** How a person comes to an activity; null for who said no, has not answered, or is replaced there. */
export function comingTo(plan: Plan, person: Attendee, activityId: string): Coming | null {
  const standing = standingOf(plan, answerIndex(plan), person, activityId);
  if (standing === null || standing === 'no' || standing === 'open') return null;
  if (standing !== 'yes') return standing;
  return plan.rows.answers.get(answerKey(person.id, activityId))?.place === 'waiting' ? 'waiting' : 'yes';
}
