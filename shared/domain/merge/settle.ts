import { findTwins } from '../attendees/duplicates.ts';
import { AnswerBook } from '../commands/answer-book.ts';
import type { CommandContext } from '../commands/command.ts';
import { doubleNumbers } from '../money/receipt-book.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from '../rules/index.ts';
import { mendReferences } from './references.ts';
import { seatOnce } from './seat-once.ts';

/** What stands out after a merge: nothing a stamp could decide, so it is said. */
export interface MergeFinding {
  readonly code:
    | 'barred'
    | 'disposed'
    | 'references'
    | 'places'
    | 'seats'
    | 'release-number'
    | 'receipt-number'
    | 'twins'
    | 'rules';
  readonly count: number;
  /** A number or a name it is about; '' for none. */
  readonly about: string;
}

/**
 * Brings a merged plan to order in a draft: references to what is gone, capacities (who asked first keeps
 * the place), and people seated in two vehicles. All are changes of this copy.
 * @param mine the plan of this copy before the merge
 */
export function settleMerged(draft: Draft, mine: Plan, context: CommandContext): MergeFinding[] {
  const findings: MergeFinding[] = [];
  const gone = mendReferences(draft);
  if (gone > 0) findings.push({ code: 'references', count: gone, about: '' });
  const before = draft.result();
  const book = new AnswerBook(draft, context);
  for (const activity of before.rows.activities.values())
    if (activity.capacity !== null) book.touch(activity.id);
  book.settle();
  const after = draft.result();
  for (const activity of after.rows.activities.values()) {
    const moved = [...after.rows.answers].filter(
      ([key, answer]) =>
        answer.activityId === activity.id && before.rows.answers.get(key)?.place !== answer.place,
    ).length;
    if (moved > 0) findings.push({ code: 'places', count: moved, about: activity.title });
  }
  const seated = seatOnce(draft, mine);
  if (seated > 0) findings.push({ code: 'seats', count: seated, about: '' });
  return findings;
}

/** What two copies together show that neither had alone. */
export function foundAfter(before: Plan, after: Plan): MergeFinding[] {
  const findings: MergeFinding[] = [];
  const numbers = new Map<number, number>();
  for (const { number } of after.rows.releases.values()) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  for (const [number, count] of numbers)
    if (count > 1) findings.push({ code: 'release-number', count, about: String(number) });
  const known = new Set(doubleNumbers(before).map(({ number }) => number));
  for (const { number, receipts } of doubleNumbers(after))
    if (!known.has(number))
      findings.push({ code: 'receipt-number', count: receipts.length, about: String(number) });
  const twins = likely(after) - likely(before);
  if (twins > 0) findings.push({ code: 'twins', count: twins, about: '' });
  const errors = errorsIn(after) - errorsIn(before);
  if (errors > 0) findings.push({ code: 'rules', count: errors, about: '' });
  return findings;
}

const likely = (plan: Plan): number => findTwins(plan).filter((pair) => pair.likely).length;
const errorsIn = (plan: Plan): number =>
  checkPlan(plan).filter(({ severity }) => severity === 'error').length;
