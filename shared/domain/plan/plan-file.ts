import * as v from 'valibot';
import { fail, ok, type Result } from '../../lib/result.ts';
import { COLLECTION_NAMES, collections } from '../collections/index.ts';
import { emptyPlan, type Plan, type PlanRows } from './plan.ts';
import type { Stamps } from './stamps.ts';

/** What a .tsudoi file holds: a whole plan, its rows with their stamps. The bytes are `formats/plan-file`'s matter. */

export const PLAN_FILE_TYPE = 'tsudoi-plan';
export const PLAN_FILE_VERSION = 1;

const storedRowSchema = v.strictObject({
  key: v.string(),
  value: v.record(v.string(), v.unknown()),
  stamps: v.record(v.string(), v.string()),
});

export const planFileSchema = v.strictObject({
  type: v.literal(PLAN_FILE_TYPE),
  version: v.literal(PLAN_FILE_VERSION),
  /** Program and version that wrote the file. */
  source: v.string(),
  planId: v.string(),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** ISO instant. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  rows: v.record(v.string(), v.array(storedRowSchema)),
});

export type PlanFile = v.InferOutput<typeof planFileSchema>;

/** A row of the file that is not what its collection says. */
export interface BadRow {
  readonly collection: string;
  readonly key: string;
  readonly why: string;
}

/** The plan as a file's content. */
export function toPlanFile(
  plan: Plan,
  stampsOf: (collection: string, key: string) => Stamps,
  about: { readonly source: string; readonly savedAt: string },
): PlanFile {
  const rows = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      [...plan.rows[name]].map(([key, value]) => ({
        key,
        value: { ...value } as Record<string, unknown>,
        stamps: { ...stampsOf(name, key) },
      })),
    ]),
  );
  return { type: PLAN_FILE_TYPE, version: PLAN_FILE_VERSION, planId: plan.id, seq: plan.seq, rows, ...about };
}

/** The plan in a file; every row is checked against its collection, and the first bad one is named. */
export function fromPlanFile(file: PlanFile): Result<Plan, BadRow> {
  const rows: Record<string, Map<string, unknown>> = {};
  for (const [collection, stored] of Object.entries(file.rows)) {
    if (!Object.hasOwn(collections, collection)) {
      return fail({ collection, key: '', why: 'unknown collection' });
    }
    const declaration = collections[collection as keyof typeof collections];
    const map = new Map<string, unknown>();
    for (const { key, value } of stored) {
      const parsed = v.safeParse(declaration.schema, value);
      if (!parsed.success) return fail({ collection, key, why: parsed.issues[0].message });
      if ((declaration.key as (row: unknown) => string)(parsed.output) !== key) {
        return fail({ collection, key, why: 'key does not match its row' });
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
    : fail({ collection: 'meeting', key: 'meeting', why: 'missing' });
}
