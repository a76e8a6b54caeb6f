import { answerIndex } from '../attendees/answer-index.ts';
import { answerBehind } from '../attendees/proxy-chain.ts';
import { standingOf } from '../attendees/standing.ts';
import type { Activity, Attendee, Item } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { activeVariant, isInVariant } from '../schedule/sequence.ts';

/**
 * An occasion on which people eat: an item of kind meal or reception (in the plan of its day that holds), or a
 * reception that has no item in the schedule yet. It needs no record of its own: who eats is who said yes.
 */
export interface Meal {
  /** The item's id, or the activity's. */
  readonly id: string;
  readonly title: string;
  readonly item: Item | null;
  readonly activities: readonly Activity[];
}

/** Those who eat, on the spot. */
export interface Eaters {
  /** Said yes and have a place, in the order of the list. */
  readonly sure: readonly Attendee[];
  /** 同伴者 of these. */
  readonly companions: number;
  /** Undecided, or a proxy for whom a place is held: counted apart. */
  readonly perhaps: readonly Attendee[];
}

/** The meals of a plan, in the order of the days. */
export function mealsOf(plan: Plan): readonly Meal[] {
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const items = orderedDays(plan).flatMap(({ id }) => {
    const variant = activeVariant(plan, id);
    return [...plan.rows.items.values()]
      .filter((item) => item.dayId === id && isInVariant(item, variant) && isMeal(item))
      .sort(byStart);
  });
  const meals = items.flatMap((item): Meal[] => {
    const own = activities.filter(({ id }) => item.activityIds.includes(id));
    return own.length === 0 ? [] : [{ id: item.id, title: item.title, item, activities: own }];
  });
  const served = new Set(meals.flatMap((meal) => meal.activities.map(({ id }) => id)));
  const open = activities.filter(({ id, kind }) => kind === 'reception' && !served.has(id));
  return [
    ...meals,
    ...open.map((activity) => ({
      id: activity.id,
      title: activity.title,
      item: null,
      activities: [activity],
    })),
  ];
}

const isMeal = ({ kind, cancelled }: Item): boolean =>
  !cancelled && (kind === 'meal' || kind === 'reception');

/** Clock times in order, what has none after them. */
function byStart(a: Item, b: Item): number {
  const at = ({ start }: Item): number => (typeof start === 'number' ? start : Number.POSITIVE_INFINITY);
  return at(a) === at(b) ? byOrder(a, b) : at(a) - at(b);
}

/** Who eats at a meal. Each person once, whatever the number of its activities; those on line do not eat. */
export function eatersOf(plan: Plan, { activities }: Pick<Meal, 'activities'>): Eaters {
  const index = answerIndex(plan);
  const sure: Attendee[] = [];
  const perhaps: Attendee[] = [];
  let companions = 0;
  for (const person of index.people) {
    if (person.mode === 'online') continue;
    let best: 'sure' | 'perhaps' | null = null;
    let beside = 0;
    for (const { id } of activities) {
      const standing = standingOf(plan, index, person, id);
      const answer = standing === 'yes' || standing === 'held' ? answerBehind(plan, person, id) : undefined;
      if (standing === 'yes' && answer?.place === 'in') {
        best = 'sure';
        beside = Math.max(beside, answer.companions);
      } else if (standing === 'maybe' || (standing === 'held' && answer?.place === 'in')) best ??= 'perhaps';
    }
    if (best === 'sure') sure.push(person);
    if (best === 'perhaps') perhaps.push(person);
    companions += beside;
  }
  return { sure, companions, perhaps };
}
