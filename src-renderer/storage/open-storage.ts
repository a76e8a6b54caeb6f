import { newId } from '../../shared/lib/ids.ts';
import { DATABASE_VERSION, TsudoiDatabase } from './database.ts';
import { PlanRepository } from './plan-repository.ts';

/** Everything the store needs of the disk. */
export interface Storage {
  readonly plans: PlanRepository;
  /** A newer program has written this database: it is shown, and nothing is written. */
  readonly isNewer: boolean;
  /** Runs `work` unless it has been completed on this database before. */
  readonly once: (name: string, work: () => Promise<void>) => Promise<void>;
}

const COPY_ID = 'copyId';

/**
 * Opens the database, giving this copy its id on the first run.
 * Rejects with Dexie's error when IndexedDB cannot be opened.
 */
export async function openStorage(name?: string): Promise<Storage> {
  const db = new TsudoiDatabase(name);
  await db.open();
  // Dexie opens a newer database without a word; its number is ten times the declared one.
  const isNewer = db.backendDB().version > db.verno * 10 || db.verno > DATABASE_VERSION;
  if (isNewer) {
    return { plans: new PlanRepository(db, '', true), isNewer, once: async () => undefined };
  }
  const copy = await db.transaction('rw', db.settings, async () => {
    const stored = await db.settings.get(COPY_ID);
    if (stored) return stored.value;
    const value = newId();
    await db.settings.put({ key: COPY_ID, value });
    return value;
  });
  return {
    plans: new PlanRepository(db, copy),
    isNewer,
    once: async (name, work) => {
      if (await db.settings.get(name)) return;
      await work();
      await db.settings.put({ key: name, value: new Date().toISOString() });
    },
  };
}
