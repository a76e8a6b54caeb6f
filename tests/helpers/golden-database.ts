import fs from 'node:fs';
import path from 'node:path';

/** A database as a version of the program wrote it: by store its key and its rows. */
interface GoldenDatabase {
  /** The engine's number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly rows: object[] }>>;
}

/** A fixture of tests/fixtures/databases. It is never written anew: a later program must open it as it is. */
export function goldenDatabase(version: number): GoldenDatabase {
  const file = path.join(import.meta.dirname, `../fixtures/databases/version-${version}.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8')) as GoldenDatabase;
}

/** Lays a golden database out under a name with the engine alone, without anything of the program. */
export async function layOut({ version, stores }: GoldenDatabase, name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath }] of Object.entries(stores))
        request.result.createObjectStore(store, { keyPath });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  for (const [store, { rows }] of Object.entries(stores))
    for (const row of rows) transaction.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  db.close();
}
