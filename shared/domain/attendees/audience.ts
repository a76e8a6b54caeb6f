import type { Activity, Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { kindsOf } from '../reference/person-kinds.ts';
import { membersOn } from './joining-order.ts';

/** What of an activity says whom it is meant for. */
export type Audience = Pick<Activity, 'network' | 'audienceCities' | 'audienceKinds'>;

/** What of a person is asked for it. */
type Invited = Pick<Attendee, 'kind' | 'organisationId'>;

/**
 * Whether an activity is meant for a person: the one answer that the matrix, the headcounts, 未回答 with its reminders,
 * the waiting line and the reply forms go by. What is not named shuts out nobody.
 * - A network: of those who come for a city, the people of its members on the meeting's day. Guests, observers,
 *   speakers and staff, and those whose organisation is not one of the plan's, stay in; while the members are not
 *   known everybody does.
 * - Cities: of those who come from an organisation of the plan, the people of these.
 * - Kinds: the people of these, wherever they come from.
 */
export const isInAudience = (plan: Plan, activity: Activity, person: Invited): boolean =>
  audienceOf(plan, activity)(person);

interface Kept {
  readonly on: readonly unknown[];
  readonly test: (person: Invited) => boolean;
}

const known = new WeakMap<Activity, Kept>();

/** The same as a test for many people; made once for each state of the activity and of the memberships. */
export function audienceOf(plan: Plan, activity: Activity): (person: Invited) => boolean {
  const on = audienceBasis(plan);
  const before = known.get(activity);
  if (before && on.every((rows, n) => rows === before.on[n])) return before.test;
  const test = makeTest(plan, activity);
  known.set(activity, { on, test });
  return test;
}

/** The rows beside the activities and the people that an audience hangs on; while they are the same, so is it. */
export const audienceBasis = ({ rows }: Plan): readonly unknown[] => [
  rows.memberships,
  rows.personKinds,
  rows.days,
  rows.meeting,
];

function makeTest(plan: Plan, { network, audienceCities, audienceKinds }: Audience) {
  const members =
    network === null
      ? new Set<string>()
      : new Set(membersOn(plan, network).map(({ organisationId }) => organisationId));
  const comesForCity = new Set(kindsOf(plan).flatMap(({ id, member }) => (member ? [id] : [])));
  const cities = new Set(audienceCities);
  const kinds = new Set(audienceKinds);
  return ({ kind, organisationId: from }: Invited): boolean =>
    (kinds.size === 0 || kinds.has(kind)) &&
    (cities.size === 0 || from === null || cities.has(from)) &&
    (members.size === 0 || from === null || members.has(from) || !comesForCity.has(kind));
}

/**
 * Whether an activity is meant for anybody who may come for an organisation: what its reply form asks about.
 * Where kinds are named one of them is enough; else it is those who come for a city.
 */
export function isForOrganisation(plan: Plan, activity: Activity, organisationId: string): boolean {
  const { audienceKinds } = activity;
  const kinds = audienceKinds.length > 0 ? audienceKinds : [FOR_A_CITY];
  const isMeant = audienceOf(plan, activity);
  return kinds.some((kind) => isMeant({ kind, organisationId }));
}

/** The built-in kind that people of a reply form are unless it says otherwise. */
const FOR_A_CITY = 'member';

/** Whether some person could be meant by two activities both. */
export function sharesAudience(a: Audience, b: Audience): boolean {
  const meets = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));
  return meets(a.audienceCities, b.audienceCities) && meets(a.audienceKinds, b.audienceKinds);
}
