/** IndexedDB with nothing in between: the floor under any storage. */

const STORE = 'rows';

/** Copies every record of another database's store of the same name, under the same keys. */
export async function copyFrom(source: string, name: string): Promise<void> {
  const from = await finished(indexedDB.open(source));
  const store = from.transaction(STORE).objectStore(STORE);
  const { keyPath } = store;
  const records: unknown[] = await finished(store.getAll());
  from.close();
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath });
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
