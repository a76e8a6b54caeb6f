import { Dexie, type Table } from 'dexie';
import { TsudoiDatabase } from './database.ts';
import { COMPLETE, type FoundStores, isOwnName, nextName } from './store-name.ts';
import { deleteOtherPlaces } from './store-place.ts';

/** In the settings while the database is to be rebuilt: the plan that was disposed of last. */
export const REBUILD = 'store.rebuild';

const TABLES = ['plans', 'rows', 'journal', 'journalRows', 'settings'] as const;
/** Rows in one transaction: the memory it takes, not the time, is what bounds it. */
const BATCH = 500;

/** What was read back from the new database is not what stands in the old one; the old one is untouched. */
export class CopyDiffersError extends Error {}

/**
 * Copies the database under a new name, reads it back, and deletes the old one with its files. To be called with
 * the database open nowhere. A kill at any point leaves one complete database, and `findStores` finds it.
 * @returns the name to open
 */
export async function rebuildStore({ current, others, setAside }: FoundStores): Promise<string> {
  for (const name of others) await deleteStore(name);
  const name = nextName(current);
  const [from, to] = [new TsudoiDatabase(current), new TsudoiDatabase(name)];
  try {
    await Promise.all([from.open(), to.open()]);
    for (const table of TABLES) await copyTable(from[table] as AnyTable, to[table] as AnyTable);
    for (const table of TABLES) await compareTables(from[table] as AnyTable, to[table] as AnyTable);
    await to.transaction('rw', to.settings, async () => {
      await to.settings.delete(REBUILD);
      await to.settings.put({ key: COMPLETE, value: current });
    });
  } finally {
    from.close();
    to.close();
  }
  await deleteStore(current);
  // Nobody can take people out of a database that cannot be opened.
  for (const one of setAside) await deleteStore(one).catch(() => undefined);
  await deleteOtherPlaces(isOwnName).catch(() => undefined);
  return name;
}

type AnyTable = Table<object, unknown>;

async function* batchesOf(table: AnyTable): AsyncGenerator<object[]> {
  let last: unknown;
  for (;;) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const batch = await rest.limit(BATCH).toArray();
    if (batch.length === 0) return;
    yield batch;
    last = keyOf(table, batch.at(-1));
  }
}

/** The primary key of a row; all tables have theirs in the row. */
function keyOf(table: AnyTable, row: object | undefined): unknown {
  const { keyPath } = table.schema.primKey;
  const value = (path: string): unknown => (row as Record<string, unknown> | undefined)?.[path];
  return Array.isArray(keyPath) ? keyPath.map(value) : value(String(keyPath));
}

async function copyTable(from: AnyTable, to: AnyTable): Promise<void> {
  for await (const batch of batchesOf(from)) await to.bulkPut(batch);
}

async function compareTables(from: AnyTable, to: AnyTable): Promise<void> {
  const [theirs, ours] = [batchesOf(from), batchesOf(to)];
  for (;;) {
    const [one, other] = [await theirs.next(), await ours.next()];
    if (JSON.stringify(one.value) !== JSON.stringify(other.value)) throw new CopyDiffersError(from.name);
    if (one.done) return;
  }
}

/**
 * Deletes a database and what its rows have left in the engine's files. Chromium compacts a deleted database's own keys,
 * and only what has been written out by then: so the log is written out before and after, by deleting another one.
 */
export async function deleteStore(name: string): Promise<void> {
  await writeOut();
  await Dexie.delete(name);
  await writeOut();
}

const WRITE_OUT = 'write-out';

async function writeOut(): Promise<void> {
  const db = new Dexie(WRITE_OUT);
  db.version(1).stores({ rows: 'id' });
  await db.table('rows').put({ id: 1 });
  db.close();
  await Dexie.delete(WRITE_OUT);
}
