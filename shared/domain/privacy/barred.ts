import type { Purge } from '../collections/index.ts';
import { type CollectionName, collections } from '../collections/index.ts';
import { type CopyState, rowId, splitRowId } from '../merge/copy-state.ts';
import { applyRows, type RowChange } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { hasSeen, REMOVED, type Stamps, stampsIn } from '../plan/stamps.ts';
import { disposalOf, disposedRows } from './disposal.ts';

/** Whom records of disposal bar from the plan, by id of the attendee, with the stamp of the disposal. */
export function barredIn(plan: Plan): ReadonlyMap<string, string> {
  return barredBy([...plan.rows.purges.values()]);
}

/** Of two disposals of one person the same stamp is taken everywhere. */
function barredBy(records: readonly Purge[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { barred, mark } of records)
    for (const id of barred) {
      const known = marks.get(id);
      if (known === undefined || mark < known) marks.set(id, mark);
    }
  return marks;
}

/** A copy without those whom records bar. */
export interface Bare {
  readonly state: CopyState;
  /** What was taken out of it. */
  readonly rows: readonly RowChange[];
  /** Stamps that differ from the copy's. */
  readonly stamps: ReadonlyMap<string, Stamps>;
  /** How many attendees were taken out. */
  readonly people: number;
}

/**
 * A copy of the plan as it is once all disposals that are known have reached it: an old copy names who is barred, so
 * that all it says of them can be found, edited since or not. Their rows stay as removed, under the stamp of the
 * disposal, alike in every copy.
 */
export function withoutBarred(state: CopyState, records: readonly Purge[]): Bare {
  const marks = barredBy(records);
  const { attendees } = state.plan.rows;
  const ids = [...marks.keys()];
  const present = ids.filter((id) => attendees.has(id));
  const disposal = disposalOf(state.plan, { kind: 'people', ids });
  const rows = ids.length === 0 ? [] : disposedRows(state.plan, disposal);
  if (rows.length === 0) return { state, rows, stamps: new Map(), people: 0 };
  const stamps = new Map(state.stamps);
  const changed = new Map<string, Stamps>();
  for (const { collection, key, after } of rows) {
    const id = rowId(collection, key);
    if (after !== null || collection === 'conflicts') continue;
    const mark = key
      .split('|')
      .map((part) => marks.get(part))
      .find((one) => one !== undefined);
    const own: Stamps = mark === undefined ? {} : { [REMOVED]: mark };
    if (mark === undefined) stamps.delete(id);
    else stamps.set(id, own);
    changed.set(id, own);
  }
  const plan = applyRows(state.plan, rows);
  return { state: { ...state, plan, stamps }, rows, stamps: changed, people: present.length };
}

/**
 * Whether a row that another copy has and this one knows nothing of was disposed of here: it is personal, and every
 * change that made it had been seen by then. Rows whose keys say who they are leave no other trace.
 */
export function wasDisposedOf(id: string, stamps: Stamps | undefined, records: readonly Purge[]): boolean {
  const at = splitRowId(id);
  if (!at || collections[at.collection].personal !== 'all' || records.length === 0) return false;
  const marks = Object.values(stamps ?? {}).flatMap(stampsIn);
  return marks.length > 0 && records.some(({ seen }) => marks.every((mark) => hasSeen(seen, mark)));
}

/** A part of a key that says nobody's name: an id, a number, a code, nothing. */
const NAMELESS = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d*|[a-z-]{1,12}|[a-z]\d+)$/;

/**
 * Whether a removed row may be remembered once people have been disposed of: a row whose key holds what was typed
 * (a speaker who is not on the list) would keep the name that its removal was to take away.
 */
export const mayBeRemembered = (collection: string, key: string): boolean =>
  !Object.hasOwn(collections, collection) ||
  collections[collection as CollectionName].personal !== 'all' ||
  key.split('|').every((part) => NAMELESS.test(part));
