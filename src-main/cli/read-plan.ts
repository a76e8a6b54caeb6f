import path from 'node:path';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fromPlanFile, type PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { openPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { readInput } from './read-input.ts';

/** Reads a .tsudoi file; one under a passphrase with that of TSUDOI_PASSPHRASE, which no list of processes shows. */
export async function readPlanFileOf(file: string): Promise<Result<PlanFile, AppError>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  return openPlanFile(bytes.value, path.basename(file), process.env.TSUDOI_PASSPHRASE);
}

/** Opens a .tsudoi file as the plan it holds. */
export async function readPlan(file: string): Promise<Result<Plan, AppError>> {
  const planFile = await readPlanFileOf(file);
  if (!planFile.ok) return planFile;
  const plan = fromPlanFile(planFile.value);
  if (plan.ok) return ok(plan.value);
  const { collection, key, why } = plan.error;
  return fail(
    appError('plan-file-broken', { name: path.basename(file), why: `${collection} ${key}: ${why}` }),
  );
}
