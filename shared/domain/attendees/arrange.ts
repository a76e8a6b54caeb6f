import { groupBy } from '../../lib/group-by.ts';
import type { Attendee } from '../collections/index.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { cellsOf } from './cells.ts';
import { groupByCity, groupComparer, groupKeyOf, organisationIdOf, type Sort } from './city-group.ts';
import { answerOf } from './filter-people.ts';
import { lacksReading } from './gojuon.ts';
import { networksByCity } from './networks-of-city.ts';
import { type Arrangement, laterSection } from './sections.ts';
import {
  byHand,
  type ColumnSort,
  inOrder,
  readingOf,
  sortByColumn,
  sortByKey,
  turnedRound,
} from './sort-people.ts';
import { titleRank } from './title-rank.ts';

/** The orders of the table: 加盟順, コード順, 五十音順, 役職順, or by a column. */
export type TableSort = Sort | 'office' | ColumnSort;

/**
 * What the list is divided by: 'auto' is by city where cities are what it is sorted by; an activity's id divides by
 * its answers.
 */
export type Grouping = 'auto' | 'none' | 'city' | 'network' | { readonly activityId: string };

/** Who is shown; null: everybody. */
type Passes = ((person: Attendee) => boolean) | null;

/** Puts the people who pass into order. */
export function arrange(
  plan: Plan,
  sort: TableSort,
  passes: Passes,
  grouping: Grouping = 'auto',
): Arrangement {
  const byCity = grouping === 'city' || (grouping === 'auto' && (sort === 'joining' || sort === 'code'));
  if (passes === null && (sort === 'joining' || sort === 'code')) {
    if (byCity) return everybodyByCity(plan, sort);
    if (grouping === 'auto' || grouping === 'none') return everybodyInARow(plan, sort);
  }
  if (!byCity && (grouping === 'auto' || grouping === 'none')) return undivided(plan, sort, passes);
  const sorted = sortedPeople(plan, sort, passes);
  if (byCity) {
    const compare = groupComparer(plan, sort === 'code' ? 'code' : 'joining');
    return sections(groupByCity(sorted), 'group', (keys) => [...keys].sort(compare));
  }
  if (grouping === 'network') {
    const networks = networksByCity(plan);
    const keyOf = ({ organisationId }: Attendee): string => networks.get(organisationId ?? '')?.[0] ?? '';
    return sections(groupBy(sorted, keyOf), 'network', () => [...meetingOf(plan).networks, '']);
  }
  if (typeof grouping === 'object') {
    const keyOf = ({ id }: Attendee): string => answerOf(plan, id, grouping.activityId) ?? '';
    return sections(groupBy(sorted, keyOf), 'answer', () => ['yes', 'maybe', 'no', '']);
  }
  return undivided(plan, sort, passes);
}

const idsOfAll = (people: readonly Attendee[]): readonly string[] => people.map(({ id }) => id);

/** Each city's people, put in order when they are asked for. */
function everybodyByCity(plan: Plan, sort: 'joining' | 'code'): Arrangement {
  const groups = groupByCity(plan.rows.attendees.values());
  return [...groups.keys()].sort(groupComparer(plan, sort)).map((key) => {
    const members = groups.get(key) ?? [];
    return laterSection({ kind: 'group', key }, members.length, () => idsOfAll(byHand(members)));
  });
}

/** So many people fill a screen. */
const A_SCREEN = 100;

/** The people of one city after another; those of the first few are gathered without a look at where the others belong. */
function* foremost(plan: Plan, sort: 'joining' | 'code'): Generator<readonly Attendee[]> {
  const { attendees: people, organisations } = plan.rows;
  const compare = groupComparer(plan, sort);
  // So many cities have a screen's people twice over, if they are spread evenly.
  const aFew = Math.ceil((2 * A_SCREEN * organisations.size) / people.size) + 1;
  const cities = [...organisations.keys()].map((organisationId) =>
    groupKeyOf({ organisationId, organisationText: '' }),
  );
  const few = new Map(
    cities
      .sort(compare)
      .slice(0, aFew)
      .map((key): [string, Attendee[]] => [key, []]),
  );
  const byId = new Map([...few].map(([key, members]) => [organisationIdOf(key), members]));
  for (const person of people.values()) byId.get(person.organisationId)?.push(person);
  yield* few.values();
  const groups = groupByCity(people.values());
  for (const key of [...groups.keys()].sort(compare)) if (!few.has(key)) yield groups.get(key) ?? [];
}

/** Everybody in one list by city: at first only the cities that fill the screen are put in order. */
function everybodyInARow(plan: Plan, sort: 'joining' | 'code'): Arrangement {
  const { size } = plan.rows.attendees;
  if (size === 0) return [];
  function first(): readonly string[] {
    const ids: string[] = [];
    for (const members of foremost(plan, sort)) {
      if (ids.length >= A_SCREEN) break;
      for (const { id } of byHand(members)) ids.push(id);
    }
    return ids;
  }
  return [laterSection(null, size, () => idsOfAll(sortedPeople(plan, sort, null)), first)];
}

function sections(
  groups: ReadonlyMap<string, readonly Attendee[]>,
  kind: 'group' | 'network' | 'answer',
  order: (keys: Iterable<string>) => readonly string[],
): Arrangement {
  return order(groups.keys()).flatMap((key) => {
    const members = groups.get(key);
    return members ? [{ heading: { kind, key }, ids: idsOfAll(members) }] : [];
  });
}

/** One list; in 五十音順 the people without a reading stand apart. */
function undivided(plan: Plan, sort: TableSort, passes: Passes): Arrangement {
  const people = sortedPeople(plan, sort, passes);
  if (sort !== 'reading') return run(people);
  // They stand behind all others by now, by hand.
  const missing = people.filter(lacksReading);
  const rest = run(people.slice(0, people.length - missing.length));
  if (missing.length === 0) return rest;
  missing.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [...rest, { heading: { kind: 'no-reading' }, ids: idsOfAll(missing) }];
}

const run = (people: readonly Attendee[]): Arrangement =>
  people.length === 0 ? [] : [{ heading: null, ids: idsOfAll(people) }];

const whoPass = (people: readonly Attendee[], passes: Passes): readonly Attendee[] =>
  passes === null ? people : people.filter(passes);

const everybody = new WeakMap<
  Plan['rows'],
  { readonly sort: TableSort; readonly people: readonly Attendee[] }
>();

/**
 * Those who pass, in order. Everybody's order is kept for each state of the plan, the last one that was asked for: a
 * search goes over it, key after key, and puts nobody in order again.
 */
function sortedPeople(plan: Plan, sort: TableSort, passes: Passes): readonly Attendee[] {
  const known = everybody.get(plan.rows);
  if (known?.sort === sort) return whoPass(known.people, passes);
  if (
    known &&
    typeof sort === 'object' &&
    typeof known.sort === 'object' &&
    known.sort.column === sort.column
  ) {
    const cell = cellOf(plan, sort);
    const people =
      cell && known.sort.descending !== sort.descending
        ? turnedRound(plan, known.people, cell)
        : known.people;
    everybody.set(plan.rows, { sort, people });
    return whoPass(people, passes);
  }
  const people = sortPeople(plan, sort, inOrder(plan));
  everybody.set(plan.rows, { sort, people });
  return whoPass(people, passes);
}

const cellOf = (plan: Plan, { column }: ColumnSort) => cellsOf(plan).find(({ id }) => id === column)?.cell;

function sortPeople(plan: Plan, sort: TableSort, people: readonly Attendee[]): readonly Attendee[] {
  if (typeof sort === 'object') {
    const cell = cellOf(plan, sort);
    return cell ? sortByColumn(plan, people, cell, sort.descending) : people;
  }
  switch (sort) {
    case 'reading':
      return sortByKey(people, readingOf);
    case 'office':
      return sortByKey(people, ({ jobTitle }) => titleRank(jobTitle));
    case 'joining':
    case 'code': {
      const compare = groupComparer(plan, sort);
      const groups = groupByCity(people);
      const sorted: Attendee[] = [];
      for (const key of [...groups.keys()].sort(compare))
        for (const person of groups.get(key) ?? []) sorted.push(person);
      return sorted;
    }
  }
}
