import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { bridge } from '../platform/bridge.ts';
import { chooseDatabase, nameAnew } from '../storage/database.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { choosePlace, openPlace } from '../storage/store-place.ts';
import { readBack } from './backup-actions.ts';
import { context } from './desk.ts';

/**
 * Begins a database under another name from main's copies of all plans; the next start opens it. A plan whose copy
 * cannot be read stops it, and nothing is chosen: the person may look for the cause, and press again.
 */
export async function startFromBackups(): Promise<Result<number, AppError>> {
  const status = await bridge.invoke('vault.status', {});
  if (!status.ok) return status;
  const { plans } = status.value;
  if (plans.length === 0) return fail(appError('backup-missing'));
  const name = nameAnew(Date.now());
  try {
    const { storage, isElsewhere } = await openAnew(name);
    for (const { planId, seq, missing } of plans) {
      const found = await readBack(planId);
      if (!found.ok) return found;
      await storage.plans.resume(planId, found.value, seq + missing, context().now);
    }
    if (isElsewhere) choosePlace(name);
    chooseDatabase(name);
    return ok(plans.length);
  } catch (error) {
    return fail(appError('anew-failed', { why: error instanceof Error ? error.name : 'unknown' }));
  }
}

/**
 * A database under a new name in a place of its own. Another name in the usual place is taken only where the engine has
 * no other places: all names there stand in the files that could not be opened, and these may open now and fail again.
 */
async function openAnew(name: string): Promise<{ storage: Storage; isElsewhere: boolean }> {
  const isElsewhere = await openPlace(name).catch(() => false);
  return { storage: await openStorage(name), isElsewhere };
}
