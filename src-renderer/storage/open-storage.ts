import { newId } from '../../shared/lib/ids.ts';
import { DATABASE_VERSION, TsudoiDatabase } from './database.ts';
import { Disposals } from './disposals.ts';
import { PlanRepository } from './plan-repository.ts';
import { deleteStore, REBUILD, rebuildStore } from './rebuild-store.ts';
import { aloneWithStore, holdStore } from './store-lock.ts';
import { findStores } from './store-name.ts';
import { openChosenPlace } from './store-place.ts';

/** Everything the store needs of the disk. */
export interface Storage {
  readonly plans: PlanRepository;
  readonly disposals: Disposals;
  /** A newer program has written this database: it is shown, and nothing is written. */
  readonly isNewer: boolean;
  /** The database should be rebuilt after a disposal, and another window has it open. */
  readonly isRebuildOwed: boolean;
  /** Runs `work` unless it has been completed on this database before. */
  readonly once: (name: string, work: () => Promise<void>) => Promise<void>;
}

const COPY_ID = 'copyId';

/**
 * Opens the database, giving this copy its id on the first run. After a disposal it is rebuilt first, where no other
 * window has it open.
 * Rejects with Dexie's error when IndexedDB cannot be opened.
 */
export async function openStorage(name?: string): Promise<Storage> {
  const { db, isOwed: isRebuildOwed } = await openCurrent(name);
  // Dexie opens a newer database without a word; its number is ten times the declared one.
  const isNewer = isNewerThanThis(db);
  if (isNewer) {
    const disposals = new Disposals(db, '');
    return {
      plans: new PlanRepository(db, '', true),
      disposals,
      isNewer,
      isRebuildOwed: false,
      once: async () => undefined,
    };
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
    disposals: new Disposals(db, copy),
    isNewer,
    isRebuildOwed,
    once: async (work, run) => {
      if (await db.settings.get(work)) return;
      await run();
      await db.settings.put({ key: work, value: new Date().toISOString() });
    },
  };
}

const isNewerThanThis = (db: TsudoiDatabase): boolean =>
  db.backendDB().version > db.verno * 10 || db.verno > DATABASE_VERSION;

interface Opened {
  readonly db: TsudoiDatabase;
  /** It is still to be rebuilt. */
  readonly isOwed: boolean;
}

/** The database that holds the plans, rebuilt if that is due and no other window stands in the way. */
async function openCurrent(given: string | undefined): Promise<Opened> {
  const letGo = await holdStore();
  if (given === undefined) await openChosenPlace();
  const found = given === undefined ? await findStores() : { current: given, others: [], setAside: [] };
  const opened = await openNamed(found.current);
  const hasLeftovers = found.others.length > 0;
  if (!opened.isOwed && !hasLeftovers) return opened;
  opened.db.close();
  await letGo();
  const name = await aloneWithStore(async () => {
    if (opened.isOwed) return rebuildStore(found);
    for (const other of found.others) await deleteStore(other);
    return found.current;
    // A full disk is no reason to keep the plans shut: it is rebuilt at another start.
  }).catch(() => null);
  await holdStore();
  // Another window may have rebuilt it meanwhile.
  return openNamed(name ?? given ?? (await findStores()).current);
}

async function openNamed(name: string): Promise<Opened> {
  const db = new TsudoiDatabase(name);
  await db.open();
  return { db, isOwed: !isNewerThanThis(db) && (await db.settings.get(REBUILD)) !== undefined };
}
