import { Dexie } from 'dexie';
import * as v from 'valibot';
import { readPreference, writePreference } from './preferences.ts';

/**
 * Where the engine keeps the database. All databases of one place stand in the same files: where these cannot be opened,
 * no other name helps, and the plans go on in a place of their own (a storage bucket of Chromium's). The first place is
 * left as it is.
 */

const CHOSEN = 'databasePlace';
const BUCKET = /^tsudoi-[0-9a-z]{1,20}$/;

/** The part of the Storage Buckets API that is used; other engines do not have it. */
interface Buckets {
  open(name: string, options: object): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

const buckets = (): Buckets | undefined =>
  (globalThis.navigator as (Navigator & { readonly storageBuckets?: Buckets }) | undefined)?.storageBuckets;

const chosenPlace = (): string | null =>
  readPreference(CHOSEN, v.nullable(v.pipe(v.string(), v.regex(BUCKET))), null);

/** From now on every database is opened in the place that was chosen at this desk. */
export async function openChosenPlace(): Promise<void> {
  const place = chosenPlace();
  if (place !== null) await openPlace(place);
}

/**
 * From now on every database is opened in this place; it is made where there is none.
 * @returns whether the engine can
 */
export async function openPlace(name: string): Promise<boolean> {
  const bucket = await buckets()?.open(name, { durability: 'strict', persisted: true });
  if (!bucket) return false;
  Dexie.dependencies.indexedDB = bucket.indexedDB;
  return true;
}

/** The next start opens this place. */
export const choosePlace = (name: string): void => writePreference(CHOSEN, name);

/** Deletes what was left behind in other places, as far as the engine can: after a disposal people stand there, too. */
export async function deleteOtherPlaces(isOwn: (database: string) => boolean): Promise<void> {
  const here = chosenPlace();
  for (const name of (await buckets()?.keys()) ?? [])
    if (BUCKET.test(name) && name !== here) await buckets()?.delete(name);
  if (here === null) return;
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined || !isOwn(name)) continue;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = resolve;
      request.onblocked = resolve;
    });
  }
}
