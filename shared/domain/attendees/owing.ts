import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { openSets } from './answer-totals.ts';
import { hasBit, union } from './bits.ts';

const known = new WeakMap<Plan, (person: Attendee) => boolean>();

/**
 * 未回答: whether a person still owes an answer to any activity. Cancelled activities, those that the person is not
 * meant for, and those in which a proxy comes instead are not owed: the same as the lists of 行事・回答 say.
 */
export function owesAnswer(plan: Plan): (person: Attendee) => boolean {
  const before = known.get(plan);
  if (before) return before;
  const { placeOf } = answerIndex(plan);
  const openOf = openSets(plan);
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled);
  const owing = union(activities.map(({ id }) => openOf(id)));
  const test = ({ id }: Attendee): boolean => hasBit(owing, placeOf.get(id));
  known.set(plan, test);
  return test;
}
