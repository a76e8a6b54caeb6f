import type { Activity, Attendee, Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { activitySets } from './activity-sets.ts';
import { type AnswerIndex, answerIndex } from './answer-index.ts';
import { audienceBasis, audienceOf } from './audience.ts';
import { bitCount, union, without } from './bits.ts';

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
  /** Of `maybe` and `open`, those who would come in person. */
  readonly mayCome: number;
}

export const NOBODY: Headcount = { yes: 0, onSite: 0, maybe: 0, held: 0, open: 0, mayCome: 0 };

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

/** The same for many items: what they share is looked up once. */
export function itemHeadcounts(plan: Plan): (item: Pick<Item, 'activityIds'>) => Headcount {
  const { counts } = countsOf(plan);
  return (item) => {
    const [only] = item.activityIds;
    const known = item.activityIds.length === 1 && only !== undefined ? counts.get(only) : undefined;
    return known ?? itemHeadcount(plan, item);
  };
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
  const { counts } = countsOf(plan);
  const key = activityIds.length === 1 ? (activityIds[0] ?? '') : activityIds.join(' ');
  let count = counts.get(key);
  if (!count) {
    count = counted(plan, activityIds);
    counts.set(key, count);
  }
  return count;
}

/** What was counted for a state of the answers, the activities and what audiences hang on. */
interface Counts {
  readonly on: readonly unknown[];
  readonly counts: Map<string, Headcount>;
  /** Those whom activities are meant for, as bits; the same for activities of the same audience. */
  readonly audiences: Map<string, Uint32Array>;
}

const known = new WeakMap<object, Counts>();

function countsOf(plan: Plan): Counts {
  const on = [plan.rows.activities, ...audienceBasis(plan)];
  const index = answerIndex(plan);
  const before = known.get(index);
  if (before && on.every((rows, n) => rows === before.on[n])) return before;
  const fresh: Counts = { on, counts: new Map(), audiences: new Map() };
  known.set(index, fresh);
  return fresh;
}

/** One who stands differently in several activities counts as the best of it: yes, held, maybe, open. */
function counted(plan: Plan, activityIds: readonly string[]): Headcount {
  const index = answerIndex(plan);
  const asked = activityIds.flatMap((id) => plan.rows.activities.get(id) ?? []);
  const sets = asked.map((activity) => ({
    ...activitySets(plan, index, activity.id),
    for: audience(plan, activity),
  }));
  const yes = union(sets.map((set) => set.yes));
  const held = without(union(sets.map((set) => set.held)), yes);
  const firm = union([yes, held]);
  const maybe = without(union(sets.map((set) => set.maybe)), firm);
  const open = without(union(sets.map((set) => without(set.for, set.settled))), union([firm, maybe]));
  return {
    yes: bitCount(yes),
    onSite: bitCount(union(sets.map((set) => set.onSite))),
    maybe: bitCount(maybe),
    held: bitCount(held),
    open: bitCount(open),
    mayCome: bitCount(without(union([maybe, open]), index.online)),
  };
}

function audience(plan: Plan, activity: Activity): Uint32Array {
  const { audiences } = countsOf(plan);
  const key = JSON.stringify([activity.network, activity.audienceCities, activity.audienceKinds]);
  let bits = audiences.get(key);
  if (!bits) {
    const { people } = answerIndex(plan);
    const isMeant = audienceOf(plan, activity);
    bits = new Uint32Array((people.length + 31) >>> 5);
    for (const [n, person] of people.entries()) {
      if (isMeant(person)) bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
    }
    audiences.set(key, bits);
  }
  return bits;
}
