import type { Membership, Organisation } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';

/**
 * 加盟順: the place of each member on the meeting's day, by organisation id, counted through the
 * meeting's networks in turn, the convener's first. A city that joined later has no place.
 */
export function joiningRanks(plan: Plan): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const network of meetingOf(plan).networks) {
    for (const { organisationId } of membersOn(plan, network)) {
      if (!ranks.has(organisationId)) ranks.set(organisationId, ranks.size);
    }
  }
  return ranks;
}

/** All cities in 加盟順; those that are no members on the meeting's day come last, by reading. */
export function citiesByJoining(plan: Plan): readonly Organisation[] {
  const ranks = joiningRanks(plan);
  const rankOf = ({ id }: Organisation): number => ranks.get(id) ?? ranks.size;
  return [...plan.rows.organisations.values()]
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.reading < b.reading ? -1 : 1));
}

/** A network's members on the meeting's day, in their order. */
export function membersOn(plan: Plan, network: string): readonly Membership[] {
  const date = orderedDays(plan).find((day) => day.date !== null)?.date ?? null;
  return [...plan.rows.memberships.values()]
    .filter((row) => row.network === network && holdsOn(row, date))
    .sort((a, b) => a.order - b.order);
}

/** Whether a membership holds on a date; while the date is open, whether it has not ended. */
const holdsOn = ({ from, to }: Membership, date: string | null): boolean =>
  date === null ? to === null : (from === null || from <= date) && (to === null || date < to);
