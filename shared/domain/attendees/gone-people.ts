import type { PeopleReading } from '../../reading/mapping.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { groupKeyOf } from './city-group.ts';
import type { Proposal } from './match-people.ts';

/** What becomes of somebody who is no longer in a city's file; without a choice nothing does. */
export const GONE_CHOICES = ['decline', 'remove'] as const;
export type GoneChoice = (typeof GONE_CHOICES)[number];

/**
 * Those of the file's city who are in the plan and not in the file. A file that is silent about somebody may be a
 * correction for one person only, so this is asked and never acted upon by itself.
 */
export function goneFrom(
  plan: Plan,
  { city }: Pick<PeopleReading, 'city'>,
  proposals: readonly Proposal[],
): readonly Attendee[] {
  if (city?.id == null) return [];
  const found = new Set(proposals.flatMap(({ attendee }) => (attendee ? [attendee.id] : [])));
  const group = groupKeyOf({ organisationId: city.id, organisationText: '' });
  return [...plan.rows.attendees.values()].filter((one) => groupKeyOf(one) === group && !found.has(one.id));
}
