/** IndexedDB with nothing in between: the floor under any storage. */

const STORE = 'rows';
/** Stores beside the rows that a change is written to, as the app does: its journal and the plan's own record. */
const BESIDE = ['plans', 'journal', 'journalRows'];

/** Copies every record of another database's rows, under the same keys, and adds the stores beside. */
export async function copyFrom(source: string, name: string): Promise<void> {
  const from = await finished(indexedDB.open(source));
  const store = from.transaction(STORE).objectStore(STORE);
  const { keyPath } = store;
  const records: unknown[] = await finished(store.getAll());
  from.close();
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE, { keyPath });
    for (const beside of BESIDE) opening.result.createObjectStore(beside);
  };
  const to = await finished(opening);
  const writing = to.transaction(STORE, 'readwrite');
  for (const record of records) writing.objectStore(STORE).put(record);
  await completed(writing);
  to.close();
}

/** Opens the database and gets all its records with one getAll. */
export async function openAndGetAll(name: string): Promise<{ db: IDBDatabase; records: unknown[] }> {
  const db = await finished(indexedDB.open(name));
  return { db, records: await finished(db.transaction(STORE).objectStore(STORE).getAll()) };
}

/** Puts one record, settled when the bytes have reached the disk. */
export async function putStrictly(db: IDBDatabase, record: unknown): Promise<void> {
  const writing = db.transaction(STORE, 'readwrite', { durability: 'strict' });
  writing.objectStore(STORE).put(record);
  await completed(writing);
}

/** What the app does for a change, bare: reads plan and row, then puts row, plan and both journal records. */
export async function appendStrictly(
  db: IDBDatabase,
  record: unknown,
  key: IDBValidKey,
  at: number,
): Promise<void> {
  const writing = db.transaction([STORE, ...BESIDE], 'readwrite', { durability: 'strict' });
  const plans = writing.objectStore('plans');
  plans.get('plan').onsuccess = () => {
    writing.objectStore(STORE).get(key).onsuccess = () => {
      writing.objectStore(STORE).put(record);
      writing.objectStore('journal').put({ at, label: 'bench' }, at);
      writing.objectStore('journalRows').put({ at, rows: [record, record] }, at);
      plans.put({ at }, 'plan');
    };
  };
  await completed(writing);
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
