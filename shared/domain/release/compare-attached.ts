import { groupBy } from '../../lib/group-by.ts';
import type { AgendaItem, ItemPerson, RowOf } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { remembering } from './cached.ts';
import type { ItemChangeKind } from './changes.ts';
import { withRecord } from './frozen.ts';

/** What hangs on an item: the people in it, its agenda, the vehicles that drive it. */

type Rows<R> = ReadonlyMap<string, R>;

const people = grouped<ItemPerson>(({ itemId }) => itemId);
const agenda = grouped<AgendaItem>(({ itemId }) => itemId ?? '', byOrder);
const rides = grouped<Ride>(({ itemId }) => itemId);
type Ride = RowOf<'rides'>;

/** Who does what in each item. */
export const peopleByItem = (plan: Plan): ReadonlyMap<string, readonly ItemPerson[]> =>
  people(plan.rows.itemPeople);

/** Each item's agenda, in its order. */
export const agendaByItem = (plan: Plan): ReadonlyMap<string, readonly AgendaItem[]> =>
  agenda(plan.rows.agenda);

/** Which vehicles drive each leg. */
export const ridesByItem = (plan: Plan): ReadonlyMap<string, readonly Ride[]> => rides(plan.rows.rides);

/** Ids of the items to which something else is attached than before, and what. */
export function compareAttached(before: Plan, after: Plan): readonly (readonly [string, ItemChangeKind])[] {
  return [
    ...differing(before.rows.itemPeople, after.rows.itemPeople, () =>
      unequal(peopleByItem(before), peopleByItem(after), samePeople),
    ).map((id) => [id, 'people'] as const),
    ...differing(before.rows.agenda, after.rows.agenda, () =>
      unequal(agendaByItem(before), agendaByItem(after), sameAgenda),
    ).map((id) => [id, 'agenda'] as const),
    ...differing(before.rows.rides, after.rows.rides, () =>
      unequal(ridesByItem(before), ridesByItem(after), sameVehicles),
    ).map((id) => [id, 'vehicles'] as const),
  ];
}

const found = remembering<readonly string[]>();

const differing = <R extends object>(
  before: Rows<R>,
  after: Rows<R>,
  find: () => readonly string[],
): readonly string[] => (before === after ? [] : found(after, [before], find));

/** Ids under which two groupings hold something different. '' (attached to nothing) never counts. */
function unequal<R>(
  before: ReadonlyMap<string, readonly R[]>,
  after: ReadonlyMap<string, readonly R[]>,
  same: (a: readonly R[], b: readonly R[]) => boolean,
): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  ids.delete('');
  return [...ids].filter((id) => !same(before.get(id) ?? [], after.get(id) ?? []));
}

const samePeople = (a: readonly ItemPerson[], b: readonly ItemPerson[]): boolean =>
  without(a, b).length === 0 && without(b, a).length === 0;

/** Those of `people` who are not among `others` in the same role. */
export const without = (people: readonly ItemPerson[], others: readonly ItemPerson[]): ItemPerson[] =>
  people.filter((person) => !others.some((other) => isSame(person, other)));

/**
 * The same person in the same role: one attendee, or one name where either side is only a name (an
 * attendee who was taken off the list since). A name that was corrected is no other person.
 */
const isSame = (a: ItemPerson, b: ItemPerson): boolean =>
  a.role === b.role &&
  (a.attendeeId !== null && b.attendeeId !== null ? a.attendeeId === b.attendeeId : a.text === b.text);

const sameAgenda = (a: readonly AgendaItem[], b: readonly AgendaItem[]): boolean =>
  a.length === b.length && a.every((row, at) => sameRow(asSaid(row), asSaid(b[at])));

const asSaid = (row: AgendaItem | undefined): object | null =>
  row ? { ...withRecord(row, undefined), order: '', unconfirmed: [] } : null;

const sameVehicles = (a: readonly Ride[], b: readonly Ride[]): boolean =>
  a.length === b.length && a.every(({ vehicleId }) => b.some((other) => other.vehicleId === vehicleId));

/** A grouping of a collection's rows that is made once for each state of the collection. */
function grouped<R>(
  idOf: (row: R) => string,
  order?: (a: R, b: R) => number,
): (rows: Rows<R>) => ReadonlyMap<string, readonly R[]> {
  const known = remembering<ReadonlyMap<string, readonly R[]>>();
  return (rows) =>
    known(rows, [], () => {
      const groups = groupBy(rows.values(), idOf);
      if (order) for (const group of groups.values()) group.sort(order);
      return groups;
    });
}
