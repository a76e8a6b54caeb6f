import * as v from 'valibot';
import { fail, ok, type Result } from '../../lib/result.ts';
import { COLLECTION_NAMES, collections } from '../collections/index.ts';
import { emptyPlan, type Plan, type PlanRows } from './plan.ts';
import { type Stamps, seenIn, type Vector } from './stamps.ts';

/**
 * What a .tsudoi file holds: a whole plan as one copy has it, with what merging needs (stamps, rows that
 * were removed, what the copy has seen, conflicts that are open). The bytes are `formats/plan-file`'s matter.
 */

export const PLAN_FILE_TYPE = 'tsudoi-plan';
export const PLAN_FILE_VERSION = 2;

const storedRowSchema = v.strictObject({
  key: v.string(),
  /** null: the row was removed; its stamps stay, what it said does not. */
  value: v.nullable(v.record(v.string(), v.unknown())),
  stamps: v.record(v.string(), v.string()),
});

export const planFileSchema = v.strictObject({
  type: v.literal(PLAN_FILE_TYPE),
  version: v.literal(PLAN_FILE_VERSION),
  /** Program and version that wrote the file. */
  source: v.string(),
  planId: v.string(),
  /** The copy that wrote the file; '' where it is not known. */
  copy: v.pipe(v.string(), v.maxLength(64)),
  /** Whose copy each is, as far as they have said. */
  names: v.record(v.string(), v.pipe(v.string(), v.maxLength(200))),
  /** What the copy has seen of each copy, itself included. */
  seen: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** ISO instant. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Only in backups: ISO instant at which the meeting was taken off the list. */
  removedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  rows: v.record(v.string(), v.array(storedRowSchema)),
});

export type PlanFile = v.InferOutput<typeof planFileSchema>;

/** A row of the file that is not what its collection says. */
export interface BadRow {
  readonly collection: string;
  readonly key: string;
  readonly why: string;
  /** It speaks of a collection or a field that this program does not know: a newer one wrote it. */
  readonly isNewer: boolean;
}

/** What a file says of itself beside its rows. */
export interface AboutFile {
  /** Program and version that write it. */
  readonly source: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly copy?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly seen?: Vector;
  /** Stamps of rows that were removed, by `collection/key`. */
  readonly removed?: ReadonlyMap<string, Stamps>;
}

/** The plan as a file's content. */
export function toPlanFile(
  plan: Plan,
  stampsOf: (collection: string, key: string) => Stamps,
  { source, savedAt, copy = '', names = {}, seen, removed = new Map() }: AboutFile,
): PlanFile {
  const rows = Object.fromEntries(
    COLLECTION_NAMES.map((name): [string, PlanFile['rows'][string]] => [
      name,
      [...plan.rows[name]].map(([key, value]) => ({
        key,
        value: { ...value } as Record<string, unknown>,
        stamps: { ...stampsOf(name, key) },
      })),
    ]),
  );
  for (const [id, stamps] of removed) {
    const slash = id.indexOf('/');
    rows[id.slice(0, slash)]?.push({ key: id.slice(slash + 1), value: null, stamps: { ...stamps } });
  }
  const stamped = Object.values(rows).flatMap((stored) => stored.map((row) => row.stamps));
  return {
    type: PLAN_FILE_TYPE,
    version: PLAN_FILE_VERSION,
    source,
    planId: plan.id,
    copy,
    names,
    seen: { ...(seen ?? seenIn(stamped)) },
    seq: plan.seq,
    savedAt,
    rows,
  };
}

/** The plan in a file; every row is checked against its collection, and the first bad one is named. */
export function fromPlanFile(file: PlanFile): Result<Plan, BadRow> {
  const rows: Record<string, Map<string, unknown>> = {};
  for (const [collection, stored] of Object.entries(file.rows)) {
    if (!Object.hasOwn(collections, collection)) {
      return fail({ collection, key: '', why: 'unknown collection', isNewer: true });
    }
    const declaration = collections[collection as keyof typeof collections];
    const map = new Map<string, unknown>();
    for (const { key, value } of stored) {
      if (value === null) continue;
      const parsed = v.safeParse(declaration.schema, value);
      if (!parsed.success) {
        const [issue] = parsed.issues;
        const isNewer = issue.type === 'strict_object' && issue.expected === 'never';
        return fail({ collection, key, why: issue.message, isNewer });
      }
      if ((declaration.key as (row: unknown) => string)(parsed.output) !== key) {
        return fail({ collection, key, why: 'key does not match its row', isNewer: false });
      }
      map.set(key, parsed.output);
    }
    rows[collection] = map;
  }
  const plan: Plan = {
    id: file.planId,
    seq: file.seq,
    rows: { ...emptyPlan('').rows, ...(rows as unknown as PlanRows) },
  };
  return plan.rows.meeting.has('meeting')
    ? ok(plan)
    : fail({ collection: 'meeting', key: 'meeting', why: 'missing', isNewer: false });
}
