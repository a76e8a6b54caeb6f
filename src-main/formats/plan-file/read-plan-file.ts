import * as v from 'valibot';
import {
  fromPlanFile,
  PLAN_FILE_TYPE,
  PLAN_FILE_VERSION,
  type PlanFile,
  planFileSchema,
} from '../../../shared/domain/plan/plan-file.ts';
import { upgradePlanFile } from '../../../shared/domain/plan/upgrade-plan-file.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { fromUtf8 } from '../../../shared/lib/utf8.ts';
import { checksumHolds } from './checksum.ts';
import { damagedParts } from './damaged-parts.ts';
import { isLocked, unlock } from './passphrase.ts';

/** Keys that could reach an object's prototype once rows are copied about; no row of ours has them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What any version of the file says first. */
const versionSchema = v.object({ type: v.literal(PLAN_FILE_TYPE), version: v.pipe(v.number(), v.integer()) });

/**
 * The plan in the bytes of a .tsudoi file, locked or not.
 * @param name the file's name, for the sentence of an error
 * @returns what `unlock` and `readPlanFile` refuse
 */
export async function openPlanFile(
  bytes: Uint8Array,
  name: string,
  passphrase?: string,
): Promise<Result<PlanFile, AppError>> {
  if (!isLocked(bytes)) return readPlanFile(bytes, name);
  const plain = await unlock(bytes, name, passphrase);
  return plain.ok ? readPlanFile(plain.value, name) : plain;
}

/**
 * The plan in the bytes of a .tsudoi file that is not locked, every row checked against its collection;
 * what an older program wrote comes in the newest form.
 * @param name the file's name, for the sentence of an error
 * @returns 'plan-file-newer' when a newer program wrote it; 'plan-file-broken' for anything else that
 *   is not a whole, unchanged plan, with the parts that are damaged where they can be told
 */
export function readPlanFile(bytes: Uint8Array, name: string): Result<PlanFile, AppError> {
  const broken = fail(appError('plan-file-broken', { name }));
  if (!checksumHolds(bytes)) {
    const parts = damagedParts(bytes).join(' ');
    return parts === '' ? broken : fail(appError('plan-file-broken', { name, parts }));
  }
  const content = parseJson(bytes);
  const about = v.safeParse(versionSchema, content);
  if (!about.success) return broken;
  if (about.output.version > PLAN_FILE_VERSION) return fail(appError('plan-file-newer', { name }));
  const { sha256: _, sums: __, ...rest } = content as Record<string, unknown>;
  const file = v.safeParse(planFileSchema, upgradePlanFile(rest));
  if (!file.success) return broken;
  const plan = fromPlanFile(file.output);
  if (plan.ok) return ok(file.output);
  const { collection, key, why, isNewer } = plan.error;
  if (isNewer) return fail(appError('plan-file-newer', { name }));
  return fail(appError('plan-file-broken', { name, why: `${collection} ${key}: ${why}` }));
}

/** The JSON value in the bytes; undefined where they are no UTF-8, no JSON, or hold a forbidden key. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes), (key, value: unknown) => {
      if (FORBIDDEN.has(key)) throw new Error(`forbidden key ${key}`);
      return value;
    });
  } catch {
    // Also a nesting too deep for the stack: no plan of ours is deeper than five levels.
    return undefined;
  }
}
