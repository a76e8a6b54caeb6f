import type { AnswerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import { isInAudience } from '../../../../shared/domain/attendees/audience.ts';
import { standingOf } from '../../../../shared/domain/attendees/standing.ts';
import { answerKey } from '../../../../shared/domain/collections/answers.ts';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';

/**
 * What a cell shows, one letter so that a row compares as a text: yes, (yes but) waiting, no, maybe, held
 * for a proxy, open, replaced by a proxy, not asked.
 */
export type CellState = 'y' | 'w' | 'n' | 'm' | 'h' | '-' | 'r' | '.';

const LETTERS = { yes: 'y', no: 'n', maybe: 'm', held: 'h' } as const;

/** The state of a person's cell. */
export function cellState(plan: Plan, index: AnswerIndex, person: Attendee, activity: Activity): CellState {
  const standing = standingOf(plan, index, person, activity.id);
  if (standing === null) return 'r';
  if (standing === 'open') return isInAudience(plan, activity, person) ? '-' : '.';
  if (standing === 'yes' && plan.rows.answers.get(answerKey(person.id, activity.id))?.place === 'waiting')
    return 'w';
  return LETTERS[standing];
}
