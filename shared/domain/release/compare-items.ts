import type { Item } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import type { ItemChangeKind } from './changes.ts';

type Items = ReadonlyMap<string, Item>;
type Kinds = readonly ItemChangeKind[];

/** What was found of a row last time; a plan keeps the identity of rows that no change has touched. */
const known = new WeakMap<Item, { readonly before: Item; readonly kinds: Kinds }>();

/** Ids of the items that differ by what stands in their own rows, and how. */
export function compareItems(before: Items, after: Items): Map<string, Kinds> {
  const found = new Map<string, Kinds>();
  for (const [id, item] of after) {
    const old = before.get(id);
    const kinds = old ? rowKinds(old, item) : item.cancelled ? NONE : NEW;
    if (kinds.length > 0) found.set(id, kinds);
  }
  // One that was cancelled already is missed by nobody.
  for (const [id, item] of before) if (!after.has(id) && !item.cancelled) found.set(id, REMOVED);
  return found;
}

const NONE: Kinds = [];
const NEW: Kinds = ['new'];
const REMOVED: Kinds = ['removed'];
const CANCELLED: Kinds = ['cancelled'];

function rowKinds(before: Item, after: Item): Kinds {
  if (before === after) return NONE;
  const memo = known.get(after);
  if (memo?.before === before) return memo.kinds;
  const kinds = kindsOf(before, after);
  known.set(after, { before, kinds });
  return kinds;
}

/** What each field is called as a change, but for those that make time and place. */
const FIELDS: readonly (readonly [keyof Item, ItemChangeKind])[] = [
  ['title', 'title'],
  ['description', 'content'],
  ['equipment', 'equipment'],
  ['remarks', 'remarks'],
  ['variant', 'variant'],
  ['activityIds', 'audience'],
  ['kind', 'kind'],
  ['toPlaceId', 'leg'],
  ['transport', 'leg'],
  ['optional', 'optional'],
  ['fixed', 'fixed'],
  ['buffer', 'buffer'],
  ['unconfirmed', 'certainty'],
];

function kindsOf(before: Item, after: Item): Kinds {
  if (after.cancelled) return before.cancelled ? NONE : CANCELLED;
  const kinds: ItemChangeKind[] = before.cancelled ? ['revived'] : [];
  kinds.push(...whenAndWhere(before, after));
  for (const [field, kind] of FIELDS) {
    if (!kinds.includes(kind) && !sameRow({ it: before[field] }, { it: after[field] })) kinds.push(kind);
  }
  return kinds;
}

function whenAndWhere(before: Item, after: Item): ItemChangeKind[] {
  const kinds: ItemChangeKind[] = [];
  if (before.dayId !== after.dayId) kinds.push('day');
  // To the tray or from it: time and place go or come with the day.
  if (before.dayId === null || after.dayId === null) return kinds;
  const hasMoved = before.start !== after.start;
  if (hasMoved) kinds.push('time');
  if (hasMoved ? !hasSameLength(before, after) : before.end !== after.end) kinds.push('length');
  if (before.placeId !== after.placeId || before.allRooms !== after.allRooms) kinds.push('room');
  return kinds;
}

/** Whether both take as long; where a time is not on the clock, whether both are as open. */
function hasSameLength(a: Item, b: Item): boolean {
  const left = lengthOf(a);
  const right = lengthOf(b);
  return left === right && (left !== null || a.end === b.end);
}

const lengthOf = ({ start, end }: Item): number | null =>
  typeof start === 'number' && typeof end === 'number' ? end - start : null;
