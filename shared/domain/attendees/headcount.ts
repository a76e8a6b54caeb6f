import type { Activity, Attendee, Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type AnswerIndex, answerIndex, standingOf } from './answer-index.ts';
import { isInAudience } from './audience.ts';
import { bitCount, union } from './bits.ts';

/** People counted for an activity or an item, each once. */
export interface Headcount {
  /** Said yes; a proxy counts, the person replaced does not. */
  readonly yes: number;
  /** Of these, those who come in person. */
  readonly onSite: number;
  readonly maybe: number;
  /** 仮: a proxy who has not answered yet, where the person replaced had said yes. */
  readonly held: number;
  /** Not answered, of those the activity is meant for; nobody who is replaced or held. */
  readonly open: number;
}

export const NOBODY: Headcount = { yes: 0, onSite: 0, maybe: 0, held: 0, open: 0 };

/** Expected headcount of an activity (rule case 22). */
export function activityHeadcount(plan: Plan, activityId: string): Headcount {
  return countOf(plan, [activityId]);
}

/**
 * Expected headcount of an item: distinct people over its activities. One who said yes to any of them
 * counts as yes, whatever he or she said to the others. An item of no activity counts nobody: nobody was asked.
 */
export function itemHeadcount(plan: Plan, item: Pick<Item, 'activityIds'>): Headcount {
  return item.activityIds.length === 0 ? NOBODY : countOf(plan, item.activityIds);
}

/** Those who said yes to one of an item's activities, in the order of the list. */
export function itemAttendees(plan: Plan, item: Pick<Item, 'activityIds'>): Attendee[] {
  const index = answerIndex(plan);
  const bits = comersOf(index, item.activityIds);
  return index.people.filter((_, n) => ((bits[n >>> 5] ?? 0) >>> (n & 31)) & 1);
}

/** Places that are left, seats held included in those taken; never below zero, null without a limit (rule case 22). */
export function placesLeft(plan: Plan, activity: Pick<Activity, 'id' | 'capacity'>): number | null {
  if (activity.capacity === null) return null;
  const { yes, held } = activityHeadcount(plan, activity.id);
  return Math.max(0, activity.capacity - yes - held);
}

/** The set of those who said yes to one of some activities, as bits of the index's people. Kept: do not write to it. */
export function comersOf(index: AnswerIndex, activityIds: readonly string[]): Uint32Array {
  const [only] = activityIds;
  if (activityIds.length === 1 && only !== undefined) return index.comers.get(only) ?? EMPTY;
  const key = `comers ${activityIds.join(' ')}`;
  const known = index.kept.get(key) as Uint32Array | undefined;
  if (known) return known;
  const bits = union(activityIds.map((id) => index.comers.get(id) ?? EMPTY));
  index.kept.set(key, bits);
  return bits;
}

const EMPTY = new Uint32Array(0);

function countOf(plan: Plan, activityIds: readonly string[]): Headcount {
  const ofPlan = countsOf(plan);
  const key = activityIds.length === 1 ? (activityIds[0] ?? '') : activityIds.join(' ');
  let count = ofPlan.get(key);
  if (!count) {
    count = counted(plan, activityIds);
    ofPlan.set(key, count);
  }
  return count;
}

/** Counts hang on what the audience is made of, too, so that a change of it is seen. */
const counts = new WeakMap<object, { on: readonly unknown[]; of: Map<string, Headcount> }>();

function countsOf(plan: Plan): Map<string, Headcount> {
  const { activities, memberships } = plan.rows;
  const index = answerIndex(plan);
  const known = counts.get(index);
  if (known && known.on[0] === activities && known.on[1] === memberships) return known.of;
  const of = new Map<string, Headcount>();
  counts.set(index, { on: [activities, memberships], of });
  return of;
}

function counted(plan: Plan, activityIds: readonly string[]): Headcount {
  const index = answerIndex(plan);
  const sum = { yes: 0, maybe: 0, held: 0, open: 0, no: 0 };
  const activities = activityIds.flatMap((id) => plan.rows.activities.get(id) ?? []);
  for (const person of index.people) {
    let best: keyof typeof sum | null = null;
    for (const activity of activities) {
      const standing = standingOf(plan, index, person, activity.id);
      if (standing === null || (standing === 'open' && !isInAudience(plan, activity, person))) continue;
      if (best === null || RANK[standing] < RANK[best]) best = standing;
    }
    if (best !== null) sum[best] += 1;
  }
  const onSite = bitCount(union(activities.map(({ id }) => index.onSite.get(id) ?? EMPTY)));
  return { yes: sum.yes, onSite, maybe: sum.maybe, held: sum.held, open: sum.open };
}

/** What a person counts as who stands differently in several activities of one item. */
const RANK = { yes: 0, held: 1, maybe: 2, open: 3, no: 4 } as const;
