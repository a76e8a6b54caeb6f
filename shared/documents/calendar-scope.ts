import { isForOrganisation } from '../domain/attendees/audience.ts';
import { type Coming, comingTo } from '../domain/attendees/coming-to.ts';
import { networksByCity } from '../domain/attendees/networks-of-city.ts';
import type { Language } from '../domain/calendar/wareki.ts';
import { toldOf } from '../domain/exchange/told-subjects.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { networkName } from '../domain/reference/networks.ts';
import { nameOf, titleOf } from '../domain/reference/title-of.ts';

/** Whose calendar it is. */
export const CALENDAR_SCOPES = ['all', 'network', 'activity', 'city', 'person'] as const;
export type CalendarScope =
  | { readonly kind: 'all' }
  | { readonly kind: Exclude<(typeof CALENDAR_SCOPES)[number], 'all'>; readonly id: string };

/** Whose calendar it is, by name, also of those who are in the plan no more; '' for the whole meeting's. */
export function scopeName(plan: Plan, scope: CalendarScope, language: Language): string {
  if (scope.kind === 'all') return '';
  const { rows } = plan;
  const once = toldOf(plan, scope.kind, scope.id)?.name ?? '';
  switch (scope.kind) {
    case 'network':
      return networkName(scope.id, language);
    case 'activity': {
      const activity = rows.activities.get(scope.id);
      return activity ? titleOf(activity, language) : once;
    }
    case 'city': {
      const city = rows.organisations.get(scope.id);
      return city ? nameOf(city, language) : once;
    }
    case 'person':
      return rows.attendees.get(scope.id)?.name ?? once;
  }
}

/** What is asked of an item, or of an event that was handed out and is there no more. */
export interface ScopeSubject {
  readonly itemId: string;
  readonly activityIds: readonly string[];
  /** ISO date. */
  readonly date: string;
}

/**
 * Whether an item belongs into a calendar. One of no activity (開会, 休憩) goes with every activity
 * that has an item on its day. A person's calendar holds what he or she said yes or maybe to and has a
 * place in (a proxy's what is held for him or her), and the items he or she has a part in; a city's holds its people's, and while it has named
 * nobody those of its networks that are meant for it.
 */
export function inScope(plan: Plan, scope: CalendarScope): (subject: ScopeSubject) => boolean {
  if (scope.kind === 'all') return () => true;
  const activities = activitiesOf(plan, scope);
  const parts = scope.kind === 'person' ? partsOf(plan, new Set([scope.id])) : new Set<string>();
  const cityParts = scope.kind === 'city' ? partsOf(plan, new Set(peopleOf(plan, scope.id))) : parts;
  const dates = datesOf(plan, activities);
  return ({ itemId, activityIds, date }) =>
    cityParts.has(itemId) ||
    (activityIds.length === 0 ? dates.has(date) : activityIds.some((id) => activities.has(id)));
}

function activitiesOf(plan: Plan, scope: Exclude<CalendarScope, { kind: 'all' }>): ReadonlySet<string> {
  const all = [...plan.rows.activities.values()];
  switch (scope.kind) {
    case 'activity':
      return new Set([scope.id]);
    case 'network':
      return new Set(
        all.filter(({ network }) => network === null || network === scope.id).map(({ id }) => id),
      );
    case 'person':
      return answered(plan, new Set([scope.id]));
    case 'city': {
      const people = peopleOf(plan, scope.id);
      if (people.length > 0) return answered(plan, new Set(people));
      const networks = networksByCity(plan).get(scope.id) ?? [];
      return new Set(
        all
          .filter(
            (activity) =>
              !activity.optional &&
              (activity.network === null || networks.includes(activity.network)) &&
              isForOrganisation(plan, activity, scope.id),
          )
          .map(({ id }) => id),
      );
    }
  }
}

const peopleOf = (plan: Plan, city: string): string[] =>
  [...plan.rows.attendees.values()].filter((one) => one.organisationId === city).map(({ id }) => id);

/** Activities that any of these people comes to, or may come to, with a place: a held one is a proxy's. */
function answered(plan: Plan, ids: ReadonlySet<string>): ReadonlySet<string> {
  const people = [...ids].flatMap((id) => plan.rows.attendees.get(id) ?? []);
  const hasPlace = (coming: Coming | null): boolean => coming !== null && coming !== 'waiting';
  return new Set(
    [...plan.rows.activities.keys()].filter((id) =>
      people.some((person) => hasPlace(comingTo(plan, person, id))),
    ),
  );
}

/** Items in which any of these people has a part. */
function partsOf(plan: Plan, people: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { attendeeId, itemId } of plan.rows.itemPeople.values())
    if (attendeeId !== null && people.has(attendeeId)) found.add(itemId);
  return found;
}

/** Dates on which any of these activities has an item. */
function datesOf(plan: Plan, activities: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { activityIds, dayId } of plan.rows.items.values()) {
    const date = dayId === null ? null : (plan.rows.days.get(dayId)?.date ?? null);
    if (date !== null && activityIds.some((id) => activities.has(id))) found.add(date);
  }
  return found;
}
