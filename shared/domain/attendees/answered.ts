import type { AnswerValue } from '../collections/answers.ts';
import type { Plan } from '../plan/plan.ts';

/** What the answers come to, worked out once for each of their states. */
interface Tally {
  /** How many activities a person has answered for. */
  readonly byPerson: ReadonlyMap<string, number>;
  /** How many gave each answer, by activity. */
  readonly byActivity: ReadonlyMap<string, Readonly<Record<AnswerValue, number>>>;
}

const known = new WeakMap<Plan['rows']['answers'], Tally>();

/** The tally of a plan's answers. */
export function answerTally({ rows: { answers } }: Pick<Plan, 'rows'>): Tally {
  const before = known.get(answers);
  if (before) return before;
  const byPerson = new Map<string, number>();
  const byActivity = new Map<string, Record<AnswerValue, number>>();
  for (const { attendeeId, activityId, value } of answers.values()) {
    byPerson.set(attendeeId, (byPerson.get(attendeeId) ?? 0) + 1);
    let counts = byActivity.get(activityId);
    if (!counts) {
      counts = { yes: 0, no: 0, maybe: 0 };
      byActivity.set(activityId, counts);
    }
    counts[value] += 1;
  }
  const tally = { byPerson, byActivity };
  known.set(answers, tally);
  return tally;
}
