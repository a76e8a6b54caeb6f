import path from 'node:path';
import { type AppError, appError } from '../../shared/bridge/errors.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { fromPlanFile } from '../../shared/domain/plan/plan-file.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { openPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { readInput } from './read-input.ts';

/** Opens a .tsudoi file as the plan it holds. */
export async function readPlan(file: string): Promise<Result<Plan, AppError>> {
  const name = path.basename(file);
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const planFile = await openPlanFile(bytes.value, name);
  if (!planFile.ok) return planFile;
  const plan = fromPlanFile(planFile.value);
  if (plan.ok) return ok(plan.value);
  const { collection, key, why } = plan.error;
  return fail(appError('plan-file-broken', { name, why: `${collection} ${key}: ${why}` }));
}
