import type { RowOf } from '../collections/index.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';

type Share = RowOf<'calendarShares'>;
type Shares = Plan['rows']['calendarShares'];

/** Somebody or something that was given a calendar of its own. */
interface ToldSubject {
  readonly kind: Share['scope'];
  readonly id: string;
  /** What it was called when the calendar was handed out; '' where an older version did not note it. */
  readonly name: string;
  /** What stood in its last calendar, by UID. */
  readonly shares: ReadonlyMap<string, Share>;
}

const indexes = new WeakMap<Shares, ReadonlyMap<string, ToldSubject>>();

/** All who were given a calendar, by kind and id; made once for each state of what was handed out. */
function told({ rows: { calendarShares } }: Plan): ReadonlyMap<string, ToldSubject> {
  const known = indexes.get(calendarShares);
  if (known) return known;
  const found = new Map<string, ToldSubject & { readonly shares: Map<string, Share> }>();
  for (const row of calendarShares.values()) {
    const id = `${row.scope}|${row.subjectId}`;
    const one = found.get(id);
    const name = one?.name || (row.name ?? '');
    const shares = (one?.shares ?? new Map<string, Share>()).set(row.uid, row);
    found.set(id, { kind: row.scope, id: row.subjectId, name, shares });
  }
  indexes.set(calendarShares, found);
  return found;
}

/** What was given to one of them; undefined to whom nothing was. */
export const toldOf = (plan: Plan, kind: Share['scope'], id: string): ToldSubject | undefined =>
  told(plan).get(`${kind}|${id}`);

/** All who were given a calendar, without those that are another's second entry. */
export const toldSubjects = (plan: Plan): readonly ToldSubject[] =>
  [...told(plan).values()].filter((one) => isInPlan(plan, one) || !isMerged(one));

/** Whose calendars are in other hands although they were taken off the plan. */
export const goneSubjects = (plan: Plan): readonly ToldSubject[] =>
  toldSubjects(plan).filter((one) => !isInPlan(plan, one));

const isMerged = ({ shares }: ToldSubject): boolean =>
  [...shares.values()].some(({ mergedInto }) => mergedInto !== undefined);

/** Whether somebody or something is in the plan. */
export function isInPlan(plan: Plan, { kind, id }: Pick<ToldSubject, 'kind' | 'id'>): boolean {
  const { attendees, activities, organisations } = plan.rows;
  switch (kind) {
    case 'network':
      return meetingOf(plan).networks.includes(id);
    case 'activity':
      return activities.has(id);
    case 'city':
      return organisations.has(id);
    case 'person':
      return attendees.has(id);
  }
}
