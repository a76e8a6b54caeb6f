import * as v from 'valibot';
import { planFileSchema } from '../domain/plan/plan-file.ts';
import { line, mapOf } from './line.ts';

/** What crosses the bridge for the second copy of each plan, the one that main keeps (控え). */

const sequence = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999));
const planId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/i));
const vector = mapOf(sequence);

/** One entry of the journal as it was written: its rows with their stamps, as storage has them. */
export const writtenChangeSchema = v.strictObject({
  seq: sequence,
  /** ISO instant, for the eye only: order is by sequence. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  label: v.strictObject({ code: line, facts: mapOf(v.union([v.string(), v.number()])) }),
  /** The copy that wrote it: the first half of its stamps. */
  copy: v.pipe(line, v.maxLength(64)),
  rows: v.array(
    v.strictObject({
      collection: line,
      key: line,
      value: v.nullable(mapOf(v.unknown())),
      stamps: mapOf(line),
    }),
  ),
  /** Only of a merge: what it brought to be seen, and whose copies. */
  seen: v.optional(vector),
  names: v.optional(mapOf(v.string())),
});

export type WrittenChange = v.InferOutput<typeof writtenChangeSchema>;

/** Where the copy of a plan stands once main has written it and read it back. */
export type KeptReply =
  | { readonly kind: 'kept'; readonly seq: number }
  /** The change does not follow what main has: it needs the whole plan. */
  | { readonly kind: 'needs-snapshot' };

/** One plan in the vault. */
export interface KeptPlan {
  readonly planId: string;
  /** The highest sequence that can be brought back. */
  readonly seq: number;
  /** How many changes after it were acknowledged and are gone: the end of the change file was lost. Else 0. */
  readonly missing: number;
}

/** Backups from before a disposal that could not be removed yet. */
export interface UncleanBackup {
  readonly planId: string;
  /** The name of the folder; '' for the one on this computer. */
  readonly place: string;
  /** The system's code. */
  readonly why: string;
}

/** The vault as a whole. */
export interface VaultStatus {
  /** The folder as people find it on this computer. */
  readonly folder: string;
  readonly plans: readonly KeptPlan[];
  /** Files that were damaged and have been put aside since the program was started. */
  readonly damaged: readonly string[];
  /** The second folder: its name and the system's code of what last failed there; null where none was chosen. */
  readonly second: { readonly name: string; readonly failure: string | null } | null;
  /** Backups from before a disposal that are still there: they are tried again each time this is asked. */
  readonly unclean: readonly UncleanBackup[];
  /** Whether a second folder can be chosen in a dialog; the browser host is given it when it is started. */
  readonly canChoose: boolean;
}

/** One snapshot that can be gone back to. */
export interface SnapshotInfo {
  readonly name: string;
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly bytes: number;
}

const snapshotFile = v.pipe(v.string(), v.regex(/^\d{10}-\d{8}T\d{6}Z\.tsudoi$/));

/** The arguments of the vault's channels. */
export const vaultArguments = {
  status: v.strictObject({}),
  append: v.strictObject({ planId, change: writtenChangeSchema }),
  snapshot: v.strictObject({
    planFile: v.pipe(
      planFileSchema,
      v.check((file) => v.is(planId, file.planId)),
    ),
  }),
  dispose: v.strictObject({
    planFile: v.pipe(
      planFileSchema,
      v.check((file) => v.is(planId, file.planId)),
    ),
  }),
  list: v.strictObject({ planId }),
  /** Without a name: the latest state, changes since the last snapshot included. */
  read: v.strictObject({ planId, name: v.optional(snapshotFile) }),
  chooseSecond: v.strictObject({ forget: v.boolean() }),
} as const;
