import * as v from 'valibot';
import { conflictKey } from '../collections/conflicts.ts';
import { type CollectionName, collections } from '../collections/index.ts';
import type { RowChange } from '../plan/change.ts';
import { sameRow } from '../plan/draft.ts';
import { joinVectors, type Stamps, type Vector } from '../plan/stamps.ts';
import { wasDisposedOf } from '../privacy/barred.ts';
import { type CopyState, rowId, splitRowId } from './copy-state.ts';
import { type Conflict, joinRow, type RowState } from './join-row.ts';

/** What joining brings into a copy: rows that change, conflicts among them, and stamps that are kept with them. */
export interface Joined {
  readonly rows: readonly RowChange[];
  /** By `collection/key`, where they differ from what the copy had. */
  readonly stamps: ReadonlyMap<string, Stamps>;
  readonly seen: Vector;
}

/**
 * Brings what another copy knows into this one. Pure and without a clock: two copies that join each
 * other, in whatever order and however often, hold the same rows and the same conflicts.
 */
export function joinCopies(mine: CopyState, theirs: CopyState): Joined {
  const conflictsMine = conflictsByRow(mine);
  const conflictsTheirs = conflictsByRow(theirs);
  const recordsMine = [...mine.plan.rows.purges.values()];
  const recordsTheirs = [...theirs.plan.rows.purges.values()];
  const rows: RowChange[] = [];
  const stamps = new Map<string, Stamps>();
  for (const id of rowIds(mine, theirs)) {
    const at = splitRowId(id);
    if (!at) continue;
    const before = stateOf(mine, id, at.collection, at.key, conflictsMine);
    const other = stateOf(theirs, id, at.collection, at.key, conflictsTheirs);
    if (other && !before && wasDisposedOf(id, other.stamps, recordsMine)) continue;
    if (before && !other && wasDisposedOf(id, before.stamps, recordsTheirs)) {
      if (before.value !== null) rows.push(...changesOf(at.collection, at.key, before, GONE));
      continue;
    }
    if (!other || (before && sameStamps(before, other))) continue;
    const after = joinRow(at.collection, at.key, before, mine.seen, other, theirs.seen);
    rows.push(...changesOf(at.collection, at.key, before, valid(at.collection, after, before, other)));
    if (!before || !sameRow(before.stamps, after.stamps)) stamps.set(id, after.stamps);
  }
  return { rows, stamps, seen: joinVectors(mine.seen, theirs.seen) };
}

/** Every row that either copy knows, in the order of mine. */
function rowIds(mine: CopyState, theirs: CopyState): Set<string> {
  const ids = new Set<string>();
  for (const copy of [mine, theirs]) {
    for (const [name, map] of Object.entries(copy.plan.rows))
      if (name !== 'conflicts') for (const key of map.keys()) ids.add(rowId(name, key));
    for (const id of copy.stamps.keys()) if (!id.startsWith('conflicts/')) ids.add(id);
  }
  return ids;
}

type ByRow = ReadonlyMap<string, ReadonlyMap<string, Conflict>>;

function conflictsByRow({ plan }: CopyState): ByRow {
  const rows = new Map<string, Map<string, Conflict>>();
  for (const conflict of plan.rows.conflicts.values()) {
    const id = rowId(conflict.collection, conflict.key);
    rows.set(id, (rows.get(id) ?? new Map()).set(conflict.field, conflict));
  }
  return rows;
}

const NONE: ReadonlyMap<string, Conflict> = new Map();
const NO_STAMPS: Stamps = {};
const GONE: RowState = { value: null, stamps: NO_STAMPS, conflicts: NONE };

function stateOf(
  copy: CopyState,
  id: string,
  name: CollectionName,
  key: string,
  conflicts: ByRow,
): RowState | undefined {
  const value = (copy.plan.rows[name].get(key) as Record<string, unknown> | undefined) ?? null;
  const stamps = copy.stamps.get(id);
  if (value === null && !stamps) return undefined;
  return { value, stamps: stamps ?? NO_STAMPS, conflicts: conflicts.get(id) ?? NONE };
}

/** Two copies whose stamps are the same have the same row. */
const sameStamps = (a: RowState, b: RowState): boolean =>
  (a.value === null) === (b.value === null) &&
  sameRow(a.stamps, b.stamps) &&
  Object.keys(a.stamps).length > 0;

/** The joined row; one that its collection would refuse (a damaged or foreign copy) stays as a copy had it. */
function valid(
  name: CollectionName,
  after: RowState,
  before: RowState | undefined,
  other: RowState,
): RowState {
  if (after.value === null || v.is(collections[name].schema, after.value)) return after;
  return { ...after, value: before?.value ?? other.value };
}

function changesOf(
  name: CollectionName,
  key: string,
  before: RowState | undefined,
  after: RowState,
): RowChange[] {
  const was = before?.value ?? null;
  const own = { collection: name, key, before: was, after: after.value } as RowChange;
  const fields = new Set([...(before?.conflicts.keys() ?? []), ...after.conflicts.keys()]);
  const changes: RowChange[] = [];
  for (const field of fields) {
    const [old, now] = [before?.conflicts.get(field) ?? null, after.conflicts.get(field) ?? null];
    if (sameRow(old, now)) continue;
    changes.push({ collection: 'conflicts', key: conflictKey(name, key, field), before: old, after: now });
  }
  // The row goes with its conflict though it may stay as it is: a step back writes both.
  return changes.length === 0 && sameRow(was, after.value) ? [] : [own, ...changes];
}
