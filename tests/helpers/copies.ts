import type { CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import { type CopyState, copyState, rowId } from '../../shared/domain/merge/copy-state.ts';
import { joinCopies } from '../../shared/domain/merge/join-copies.ts';
import { finishMerge, proposeMerge } from '../../shared/domain/merge/merge.ts';
import { isOpen } from '../../shared/domain/merge/quiet.ts';
import { withSettled } from '../../shared/domain/merge/settle-written.ts';
import { applyRows, type Change, invert, type RowChange } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { restamp, SEED_STAMP, stamp } from '../../shared/domain/plan/stamps.ts';
import { stampRows } from '../../shared/domain/plan/write-stamps.ts';
import { attempt, testContext } from './plans.ts';

/** Copies of one plan at several desks, as storage keeps them, without a disk. */

/** A desk's copy: its name and its state. */
export interface DeskCopy {
  readonly name: string;
  readonly state: CopyState;
  /** What was done here and can be taken back, the latest last. */
  readonly done: readonly Change[];
}

/** The plan as every desk gets it: each field with the seed's own stamp. */
export function deskCopies<const N extends string>(plan: Plan, names: readonly N[]): Record<N, DeskCopy> {
  const stamps = new Map(
    Object.entries(plan.rows).flatMap(([collection, map]) =>
      [...map].map(([key, row]) => [rowId(collection, key), restamp({}, null, row, SEED_STAMP)] as const),
    ),
  );
  const state = copyState({ ...plan, seq: 1 }, stamps, {});
  return Object.fromEntries(names.map((name) => [name, { name, state, done: [] } as DeskCopy])) as Record<
    N,
    DeskCopy
  >;
}

/** Writes a change at a desk as its next entry. */
export function writing(copy: DeskCopy, change: Change): DeskCopy {
  const full = withSettled(copy.state.plan, change);
  return { ...stamped(copy, full.rows), done: [...copy.done, full] };
}

/** Takes the latest change back; one that took another copy in, too. */
export function undoing(copy: DeskCopy): DeskCopy {
  const last = copy.done.at(-1);
  return last ? { ...stamped(copy, invert(last).rows), done: copy.done.slice(0, -1) } : copy;
}

function stamped({ name, state, done }: DeskCopy, rows: readonly RowChange[]): DeskCopy {
  const seq = state.plan.seq + 1;
  const stampsOf = (collection: string, key: string) => state.stamps.get(rowId(collection, key)) ?? {};
  const stamps = new Map(state.stamps);
  for (const row of stampRows(rows, stampsOf, stamp(name, seq)))
    if (row.collection !== 'conflicts') stamps.set(rowId(row.collection, row.key), row.stamps);
  const plan = { ...applyRows(state.plan, rows), seq };
  return { name, state: { plan, stamps, seen: { ...state.seen, [name]: seq } }, done };
}

/** Runs a command that must succeed at a desk. */
export function at<N extends CommandName>(copy: DeskCopy, name: N, input: CommandInput<N>): DeskCopy {
  const result = attempt(copy.state.plan, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return writing(copy, result.value);
}

/** The copy after another's state was joined into it. */
export function joining({ name, state, done }: DeskCopy, other: DeskCopy): DeskCopy {
  const joined = joinCopies(state, other.state);
  const seq = state.plan.seq + 1;
  const plan = { ...applyRows(state.plan, joined.rows), seq };
  const stamps = new Map([...state.stamps, ...joined.stamps]);
  const change = { label: { code: 'merge', facts: {} }, rows: joined.rows };
  return { name, state: { plan, stamps, seen: { ...joined.seen, [name]: seq } }, done: [...done, change] };
}

/** What must be the same in every copy: all rows, and what stands in conflict with all its values. */
export function seenByAll({ state: { plan } }: DeskCopy): Record<string, unknown> {
  const { conflicts, ...rows } = plan.rows;
  const sorted = Object.fromEntries(
    Object.entries(rows).map(([name, map]) => [
      name,
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => [key, inOrder(row)]),
    ]),
  );
  // The row to bring back is a help beside a conflict: a desk may know more of it than another.
  const open = [...conflicts].map(([key, { row: _, ...conflict }]) => [key, conflict] as const);
  return { ...sorted, conflicts: open.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

const inOrder = (row: object): unknown =>
  Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Names of the conflicts that a person has to decide: `attendees/p1/phone`. */
export const openIn = ({ state }: DeskCopy): string[] =>
  [...state.plan.rows.conflicts.values()]
    .filter(isOpen)
    .map(({ collection, key, field }) => `${collection}/${key}/${field}`)
    .sort();

/** The copy after another's was merged into it by a person: with choices, and brought to order. */
export function finishing(
  copy: DeskCopy,
  other: DeskCopy,
  choices: ReadonlyMap<string, number> = new Map(),
): DeskCopy {
  const { name, state, done } = copy;
  const seq = state.plan.seq + 1;
  const by = { mark: stamp(name, seq), names: {}, from: other.name };
  const { change, merged } = finishMerge(state, proposeMerge(state, other.state), choices, by, testContext);
  const stamps = new Map(state.stamps);
  for (const row of merged.stamps) stamps.set(rowId(row.collection, row.key), row.stamps);
  const plan = { ...applyRows(state.plan, change.rows), seq };
  return { name, state: { plan, stamps, seen: { ...merged.seen, [name]: seq } }, done: [...done, change] };
}
