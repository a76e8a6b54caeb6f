import type { CommandContext } from '../commands/command.ts';
import { applyRows, type Change, compose, type RowChange } from '../plan/change.ts';
import { Draft, sameRow } from '../plan/draft.ts';
import type { Merged } from '../plan/journal.ts';
import { REMOVED, type Stamps } from '../plan/stamps.ts';
import { stampRows } from '../plan/write-stamps.ts';
import { type Bare, withoutBarred } from '../privacy/barred.ts';
import { COMES_BACK, chosenRows } from './choose.ts';
import { type CopyState, rowId, splitRowId } from './copy-state.ts';
import { type Joined, joinCopies } from './join-copies.ts';
import { isOpen } from './quiet.ts';
import { foundAfter, type MergeFinding, settleMerged } from './settle.ts';
import { withSettled } from './settle-written.ts';

/** What taking another copy in would do, before anything is done. */
export interface MergeProposal {
  readonly joined: Joined;
  /** Rows of the plan that come in, change or go, conflicts left out. */
  readonly incoming: readonly RowChange[];
  /** Keys of the conflicts that this merge opens, in the order of the plan. */
  readonly conflicts: readonly string[];
  /** The other copy knows nothing that this one has not seen. */
  readonly isNothing: boolean;
  /** People who were disposed of: left out of what comes in, and taken out of this copy. */
  readonly disposed: { readonly theirs: number; readonly mine: number };
}

/** Looks at what another copy of the same plan would bring. */
export function proposeMerge(mine: CopyState, theirs: CopyState): MergeProposal {
  const records = new Map([...theirs.plan.rows.purges, ...mine.plan.rows.purges]);
  const own = withoutBarred(mine, [...records.values()]);
  const other = withoutBarred(theirs, [...records.values()]);
  const joined = afterDisposal(own, joinCopies(own.state, other.state));
  const incoming = joined.rows.filter(
    (row) => row.collection !== 'conflicts' && !sameRow(row.before, row.after),
  );
  const conflicts = joined.rows.flatMap((row) =>
    row.collection === 'conflicts' && row.after && isOpen(row.after) ? [row.key] : [],
  );
  const isNothing = joined.rows.length === 0 && joined.stamps.size === 0;
  const disposed = { theirs: other.people, mine: own.people };
  return { joined, incoming, conflicts, isNothing, disposed };
}

/** What joining brings, on top of what a disposal takes out of this copy first. */
const afterDisposal = ({ rows, stamps }: Bare, joined: Joined): Joined =>
  rows.length === 0
    ? joined
    : {
        ...joined,
        rows: compose(rows, joined.rows).filter((row) => !sameRow(row.before, row.after)),
        stamps: new Map([...stamps, ...joined.stamps]),
      };

/** A merge ready to be written as one entry, and what it leaves to be looked at. */
export interface FinishedMerge {
  readonly change: Change;
  readonly merged: Merged;
  readonly findings: readonly MergeFinding[];
}

/**
 * The merge as one change: what comes in, what the person has chosen already (by conflict: the side), and
 * what brings the plan to order. Choices and mending carry this copy's stamp, all else the other's.
 */
export function finishMerge(
  mine: CopyState,
  { joined, disposed }: MergeProposal,
  choices: ReadonlyMap<string, number>,
  by: { readonly mark: string; readonly names: Merged['names']; readonly from: string },
  context: CommandContext,
): FinishedMerge {
  const stamps = new Map<string, Stamps>([...mine.stamps, ...joined.stamps]);
  const stampsOf = (collection: string, key: string): Stamps => stamps.get(rowId(collection, key)) ?? {};
  const plan = applyRows(mine.plan, joined.rows);
  const chosen = chosenNow(plan, joined, choices, stampsOf);
  const draft = new Draft(applyRows(plan, chosen));
  const settled = settleMerged(draft, mine.plan, context);
  const own = compose(chosen, draft.change({ code: 'merge', facts: {} }).rows);
  const written = withSettled(plan, { label: { code: 'merge', facts: {} }, rows: own }).rows;
  for (const row of stampRows(written, stampsOf, by.mark))
    if (row.collection !== 'conflicts') stamps.set(rowId(row.collection, row.key), row.stamps);
  const rows = compose(joined.rows, written).filter(isSomething);
  const ids = new Set([...joined.stamps.keys(), ...written.map((row) => rowId(row.collection, row.key))]);
  const findings = [
    ...ofDisposals(disposed),
    ...settled,
    ...foundAfter(mine.plan, applyRows(mine.plan, rows)),
  ];
  return {
    change: { label: { code: 'merge', facts: { name: by.from } }, rows },
    merged: { seen: joined.seen, names: by.names, stamps: stampList(ids, stamps) },
    findings,
  };
}

const ofDisposals = ({ theirs, mine }: MergeProposal['disposed']): MergeFinding[] =>
  (
    [
      { code: 'barred', count: theirs, about: '' },
      { code: 'disposed', count: mine, about: '' },
    ] as const
  ).filter(({ count }) => count > 0);

/** The choices made with the merge; a row that comes back brings what went with it in the same change. */
function chosenNow(
  plan: CopyState['plan'],
  joined: Joined,
  choices: ReadonlyMap<string, number>,
  stampsOf: (collection: string, key: string) => Stamps,
): RowChange[] {
  let rows: RowChange[] = [];
  for (const [id, side] of choices) {
    const current = applyRows(plan, rows);
    const conflict = current.rows.conflicts.get(id);
    if (!conflict) continue;
    rows = compose(rows, chosenRows(current, id, conflict, side));
    if (conflict.field !== REMOVED || side !== COMES_BACK) continue;
    const removal = stampsOf(conflict.collection, conflict.key)[REMOVED];
    const along = joined.rows.filter(
      (row) =>
        row.before !== null && row.after === null && stampsOf(row.collection, row.key)[REMOVED] === removal,
    );
    const back = along.filter(
      (row) => rowId(row.collection, row.key) !== rowId(conflict.collection, conflict.key),
    );
    rows = compose(
      rows,
      back.map((row) => ({ ...row, before: null, after: row.before }) as RowChange),
    );
  }
  return rows;
}

/** A conflict that was opened and settled at once was none. */
const isSomething = ({ collection, before, after }: RowChange): boolean =>
  collection !== 'conflicts' || before !== null || after !== null;

function stampList(ids: Iterable<string>, stamps: ReadonlyMap<string, Stamps>): Merged['stamps'] {
  return [...ids].flatMap((id) => {
    const at = splitRowId(id);
    const own = stamps.get(id);
    return at && own ? [{ ...at, stamps: own }] : [];
  });
}
