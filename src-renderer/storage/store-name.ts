import { Dexie } from 'dexie';
import { DATABASE_NAME, databaseName, TsudoiDatabase } from './database.ts';

/**
 * Which database holds the plans. It has a new name each time it was rebuilt (tsudoi, tsudoi.1, tsudoi.2 …): what was
 * deleted stays in the engine's files until its whole database is gone. One that was begun from the backups counts from
 * its own name (tsudoi-xyz, tsudoi-xyz.1 …).
 */

/** In a rebuilt database, once everything is in it: from which one it was made. */
export const COMPLETE = 'store.complete';

const OWN = new RegExp(`^${DATABASE_NAME}(?:-[0-9a-z]{1,20})?(?:\\.\\d+)?$`);

/** Whether a database is one of this program's. */
export const isOwnName = (name: string): boolean => OWN.test(name);

/** A name's first form and how often it was rebuilt. */
function partsOf(name: string): { readonly base: string; readonly generation: number } {
  const [base = name, generation = '0'] = name.split('.');
  return { base, generation: Number(generation) };
}

export interface FoundStores {
  /** The newest database that is complete. */
  readonly current: string;
  /** Older ones of the same name, and one whose making was broken off. */
  readonly others: readonly string[];
  /** Those that could not be opened once and were left behind for one begun from the backups. */
  readonly setAside: readonly string[];
}

/** Finds the database to open; where the engine cannot list them, or there is none yet, the first name. */
export async function findStores(): Promise<FoundStores> {
  const first = databaseName();
  const names = (await Dexie.getDatabaseNames()).filter(isOwnName);
  const setAside = names.filter((name) => partsOf(name).base !== first);
  const newestFirst = names
    .filter((name) => partsOf(name).base === first)
    .sort((a, b) => partsOf(b).generation - partsOf(a).generation);
  if (newestFirst.length < 2) return { current: newestFirst[0] ?? first, others: [], setAside };
  for (const name of newestFirst) {
    if (partsOf(name).generation === 0 || (await isComplete(name)))
      return { current: name, others: newestFirst.filter((one) => one !== name), setAside };
  }
  return { current: first, others: newestFirst, setAside };
}

/** The name of the next database. */
export function nextName(current: string): string {
  const { base, generation } = partsOf(current);
  return `${base}.${generation + 1}`;
}

async function isComplete(name: string): Promise<boolean> {
  const db = new TsudoiDatabase(name);
  try {
    await db.open();
    return (await db.settings.get(COMPLETE)) !== undefined;
  } finally {
    db.close();
  }
}
