import { daysBetween } from '../calendar/dates.ts';
import type { Activity, Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { openSets } from './answer-totals.ts';
import { hasBit } from './bits.ts';
import { type GroupKey, groupComparer, groupKeyOf } from './city-group.ts';

/** Those of one city who have not answered for one activity. */
export interface OpenAnswers {
  readonly activity: Activity;
  readonly people: readonly Attendee[];
  /** Days to the deadline; below zero it is past, null where none is set. */
  readonly daysLeft: number | null;
}

/** What a city still owes. */
export interface CityOpen {
  readonly group: GroupKey;
  readonly open: readonly OpenAnswers[];
  /** People with anything open, each once. */
  readonly people: readonly Attendee[];
}

/**
 * Who has not answered, by city (加盟順) and activity. Cancelled activities, those that a person is not meant for,
 * and people who are replaced by a proxy are left out; a proxy who holds a seat is asked.
 * @param today ISO date
 */
export function unansweredByCity(plan: Plan, today: string): readonly CityOpen[] {
  const { people } = answerIndex(plan);
  const openOf = openSets(plan);
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const owing = activities.map((activity) => ({ activity, set: openOf(activity.id) }));
  const cities = new Map<GroupKey, Map<string, Attendee[]>>();
  people.forEach((person, place) => {
    for (const { activity, set } of owing) {
      if (!hasBit(set, place)) continue;
      const group = groupKeyOf(person);
      const city = cities.get(group) ?? new Map<string, Attendee[]>();
      cities.set(group, city);
      const others = city.get(activity.id);
      if (others) others.push(person);
      else city.set(activity.id, [person]);
    }
  });
  const compare = groupComparer(plan, 'joining');
  return [...cities]
    .sort(([a], [b]) => compare(a, b))
    .map(([group, open]) => ({
      group,
      open: activities.flatMap((activity) => {
        const people = open.get(activity.id);
        if (!people) return [];
        const daysLeft = activity.deadline === null ? null : daysBetween(today, activity.deadline);
        return [{ activity, people, daysLeft }];
      }),
      people: [...new Set([...open.values()].flat())],
    }));
}
