import { daysBetween } from '../calendar/dates.ts';
import type { Activity, Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { audienceOf } from './audience.ts';
import { type Line, lineOf, seatsOf } from './line.ts';
import { standingOf } from './standing.ts';

/** How an activity stands against its limits; the gravest holds. */
export type ActivityTone = 'cancelled' | 'over' | 'full' | 'near' | 'under' | 'well';

/** The people of an activity, each in one of the lists, and what they come to. */
export interface ActivityState extends Line {
  /** Places of those who have said yes themselves and are in. */
  readonly sure: number;
  /** 仮: places held for proxies who have not answered yet. */
  readonly held: number;
  /** Places that those who wait ask for. */
  readonly wanted: number;
  readonly maybe: readonly Attendee[];
  readonly declined: readonly Attendee[];
  /** Not answered, of those the activity is meant for. */
  readonly open: readonly Attendee[];
  /** Days to the deadline; below zero it is past, null where none is set. */
  readonly daysLeft: number | null;
  readonly tone: ActivityTone;
}

/**
 * The state of an activity. Whoever is replaced by a proxy is in none of the lists; a proxy without an answer
 * stands where the place is held, or among those who have not answered.
 * @param today ISO date
 */
export function activityState(plan: Plan, activity: Activity, today: string): ActivityState {
  const line = lineOf(plan, activity);
  const held = seatsOf(line.inside.filter((claim) => claim.held));
  const index = answerIndex(plan);
  const isMeant = audienceOf(plan, activity);
  const lists = { maybe: [] as Attendee[], no: [] as Attendee[], open: [] as Attendee[] };
  for (const person of index.people) {
    const standing = standingOf(plan, index, person, activity.id);
    if (standing !== 'maybe' && standing !== 'no' && standing !== 'open') continue;
    if (standing === 'open' && !isMeant(person)) continue;
    lists[standing].push(person);
  }
  return {
    ...line,
    sure: line.taken - held,
    held,
    wanted: seatsOf(line.waiting),
    maybe: lists.maybe.sort(byOrder),
    declined: lists.no.sort(byOrder),
    open: lists.open.sort(byOrder),
    daysLeft: activity.deadline === null ? null : daysBetween(today, activity.deadline),
    tone: toneOf(activity, line.taken),
  };
}

/** A tenth of the places, at least two, is when it is nearly full. */
const nearlyFull = (capacity: number): number => capacity - Math.max(2, Math.ceil(capacity / 10));

function toneOf({ cancelled, capacity, minimum }: Activity, taken: number): ActivityTone {
  if (cancelled) return 'cancelled';
  if (capacity !== null && taken > capacity) return 'over';
  if (minimum !== null && taken < minimum) return 'under';
  if (capacity !== null && taken === capacity) return 'full';
  if (capacity !== null && taken >= nearlyFull(capacity)) return 'near';
  return 'well';
}

/** Those who must be told of a cancelled activity: who has or waits for a place, and who might have come. */
export const toBeTold = ({ inside, waiting, maybe }: ActivityState): readonly Attendee[] =>
  [...inside.map(({ person }) => person), ...waiting.map(({ person }) => person), ...maybe].sort(byOrder);
