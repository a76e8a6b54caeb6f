import { matchKey } from '../../text/match-key.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { joiningRanks } from './joining-order.ts';

/** The orders a list of attendees can stand in: 加盟順, コード順, 五十音順. */
export const SORTS = ['joining', 'code', 'reading'] as const;
export type Sort = (typeof SORTS)[number];

/** Where a person comes from, as the list is headed: one of the plan's organisations, a name as written, or nothing. */
export type GroupKey = string;

/** The people whose organisation is not told. */
export const NO_GROUP: GroupKey = '';

/** The key of a person's group: `@id` for an organisation of the plan, the match key of the text for another. */
export function groupKeyOf(person: Pick<Attendee, 'organisationId' | 'organisationText'>): GroupKey {
  if (person.organisationId !== null) return `@${person.organisationId}`;
  return matchKey(person.organisationText);
}

/** People by their group, in the order they come. Keys are made once for each group, not for each person. */
export function groupByCity(people: Iterable<Attendee>): ReadonlyMap<GroupKey, readonly Attendee[]> {
  const groups = new Map<GroupKey, Attendee[]>();
  const byId = new Map<string, Attendee[]>();
  const byText = new Map<string, Attendee[]>();
  for (const person of people) {
    const { organisationId, organisationText } = person;
    const known = organisationId === null ? byText.get(organisationText) : byId.get(organisationId);
    if (known) {
      known.push(person);
      continue;
    }
    const key = groupKeyOf(person);
    let group = groups.get(key);
    if (group) group.push(person);
    else {
      group = [person];
      groups.set(key, group);
    }
    if (organisationId === null) byText.set(organisationText, group);
    else byId.set(organisationId, group);
  }
  return groups;
}

/** The id in a group's key; null for a group that is no organisation of the plan. */
export const organisationIdOf = (key: GroupKey): string | null => (key.startsWith('@') ? key.slice(1) : null);

/**
 * Compares two groups. 加盟順: members on the meeting's day by their stored place, the convener's network first;
 * コード順: by 全国地方公共団体コード. Organisations without a place follow in the order given by their name,
 * then names as written, then the people without any.
 */
export function groupComparer(
  plan: Plan,
  sort: Exclude<Sort, 'reading'>,
): (a: GroupKey, b: GroupKey) => number {
  const rank: ReadonlyMap<string, string | number> =
    sort === 'joining' ? joiningRanks(plan) : codeRanks(plan);
  const rankOf = (key: GroupKey): string => {
    if (key === NO_GROUP) return '3';
    const id = organisationIdOf(key);
    if (id === null) return `2${key}`;
    const place = rank.get(id);
    return place === undefined
      ? `1${plan.rows.organisations.get(id)?.name ?? id}`
      : `0${String(place).padStart(8, '0')}`;
  };
  return (a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

function codeRanks(plan: Plan): ReadonlyMap<string, string> {
  const ranks = new Map<string, string>();
  for (const { id, code } of plan.rows.organisations.values()) if (code !== null) ranks.set(id, code);
  return ranks;
}
