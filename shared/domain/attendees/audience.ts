import type { Activity, Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { kindsOf } from '../reference/person-kinds.ts';

/**
 * Whether an activity is meant for a person. One of a network is for the people of its member
 * organisations; guests, observers, speakers and staff, and those whose organisation is not one of the
 * plan's, are never shut out. A network whose members are not known shuts out nobody.
 */
export const isInAudience = (plan: Plan, activity: Activity, person: Attendee): boolean =>
  audienceOf(plan, activity)(person);

/** The same as a test for many people. */
export function audienceOf(plan: Plan, { network }: Activity): (person: Attendee) => boolean {
  const members = network === null ? null : membersOf(plan, network);
  if (members === null || members.size === 0) return () => true;
  const comesForCity = new Set(kindsOf(plan).flatMap(({ id, member }) => (member ? [id] : [])));
  return ({ kind, organisationId }) =>
    !comesForCity.has(kind) || organisationId === null || members.has(organisationId);
}

const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

function membersOf(plan: Plan, network: string): ReadonlySet<string> {
  const { memberships } = plan.rows;
  const ofPlan = known.get(memberships) ?? new Map<string, ReadonlySet<string>>();
  known.set(memberships, ofPlan);
  let members = ofPlan.get(network);
  if (!members) {
    members = new Set(
      [...memberships.values()].filter((row) => row.network === network).map((row) => row.organisationId),
    );
    ofPlan.set(network, members);
  }
  return members;
}
