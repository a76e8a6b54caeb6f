import type { Activity, Answer, Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { answerBehind } from './proxy-chain.ts';
import { standingOf } from './standing.ts';

/** One who has a place in an activity, or waits for one. */
export interface Claim {
  readonly person: Attendee;
  /** The answer that the place hangs on: the person's own, or (仮) that of the person whose proxy he or she is. */
  readonly answer: Answer;
  /** A proxy who has not answered yet: the place is held (仮). */
  readonly held: boolean;
  /** Places it takes: the person and whom he or she brings along. */
  readonly seats: number;
}

/** An activity's people in the order of their places, and those who wait, the first to move up first. */
export interface Line {
  readonly inside: readonly Claim[];
  readonly waiting: readonly Claim[];
  /** Places taken by those inside. */
  readonly taken: number;
  /** Places left; null without a limit, never below zero. */
  readonly left: number | null;
}

/**
 * The line of an activity. A replaced person has no claim; his or her proxy stands in the same place, so
 * nobody counts twice.
 */
export function lineOf(plan: Plan, activity: Pick<Activity, 'id' | 'capacity'>): Line {
  const claims = claimsOf(plan, activity.id);
  const inside = claims.filter(({ answer }) => answer.place === 'in');
  const waiting = claims.filter(({ answer }) => answer.place === 'waiting');
  const taken = seatsOf(inside);
  const left = activity.capacity === null ? null : Math.max(0, activity.capacity - taken);
  return { inside, waiting, taken, left };
}

/** Places that claims take together. */
export const seatsOf = (claims: readonly Claim[]): number =>
  claims.reduce((sum, claim) => sum + claim.seats, 0);

function claimsOf(plan: Plan, activityId: string): Claim[] {
  const index = answerIndex(plan);
  const claims: Claim[] = [];
  for (const person of index.people) {
    const standing = standingOf(plan, index, person, activityId);
    if (standing !== 'yes' && standing !== 'held') continue;
    const answer = answerBehind(plan, person, activityId);
    if (answer) claims.push({ person, answer, held: standing === 'held', seats: 1 + answer.companions });
  }
  return claims.sort((a, b) => compareLine(a.answer, b.answer));
}

/** The order of a line: by its key, then by when it was said, then (so that two copies agree) by whose it is. */
function compareLine(a: Answer, b: Answer): number {
  if (a.line !== b.line) return a.line < b.line ? -1 : 1;
  const [left, right] = [a.since ?? a.at ?? '', b.since ?? b.at ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.attendeeId < b.attendeeId ? -1 : a.attendeeId > b.attendeeId ? 1 : 0;
}
