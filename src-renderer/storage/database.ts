import { Dexie, type Table, type Transaction } from 'dexie';
import * as v from 'valibot';
import type { CollectionName } from '../../shared/domain/collections/index.ts';
import type { RowChange } from '../../shared/domain/plan/change.ts';
import type { JournalEntry, Merged } from '../../shared/domain/plan/journal.ts';
import type { Stamps, Vector } from '../../shared/domain/plan/stamps.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import { readPreference, writePreference } from './preferences.ts';

/** The IndexedDB database. Versions are append-only; an upgrade is a named function beside its version. */

export interface StoredPlan {
  readonly id: string;
  readonly seq: number;
  readonly summary: PlanSummary;
  /** ISO instant of the last change. */
  readonly changedAt: string;
  /** ISO instant at which the plan was taken off the list; absent while it stands there. */
  readonly removedAt?: string;
  /** What this copy has seen of other copies; absent in what an older version wrote. */
  readonly seen?: Vector;
  /** This copy's id for the plan, where it is not the desk's own: a state from before has been brought back. */
  readonly copy?: string;
  /** Whose copy each is, as far as they have said. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A row of any collection; `value` is null for one that was removed (its stamps stay for merging). */
export interface StoredRow {
  readonly plan: string;
  readonly collection: CollectionName;
  readonly key: string;
  readonly value: object | null;
  readonly stamps: Stamps;
}

/** A journal entry without its rows, light enough to read the whole history at open. */
export type StoredEntry = Omit<JournalEntry, 'rows' | 'merged'> & { readonly plan: string };

export interface StoredEntryRows {
  readonly plan: string;
  readonly seq: number;
  readonly rows: readonly RowChange[];
  readonly merged?: Merged;
}

export interface StoredSetting {
  readonly key: string;
  readonly value: string;
}

/** The name is the key to people's data: it never changes. */
export const DATABASE_NAME = 'tsudoi';

/** A database that was begun from the backups because the usual one could not be opened: its own name. */
const BEGUN_ANEW = /^tsudoi-[0-9a-z]{1,20}$/;
const CHOSEN = 'database';

/** The database of this desk: the usual one, or the one that was begun in its place. The other is never touched. */
export const databaseName = (): string =>
  readPreference(CHOSEN, v.pipe(v.string(), v.regex(BEGUN_ANEW)), DATABASE_NAME);

/** @param now ms since 1970: no name is given twice */
export const nameAnew = (now: number): string => `${DATABASE_NAME}-${now.toString(36)}`;

/** From the next start on, this one is opened. */
export const chooseDatabase = (name: string): void => writePreference(CHOSEN, name);

/** One version of the database: its stores, and how the rows of the version before become its own. */
export interface DatabaseVersion {
  readonly stores: Readonly<Record<string, string>>;
  /** Runs in the one transaction that raises the version: a failure or a kill leaves the version before. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Append-only; the first is version 1. */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  {
    stores: {
      plans: 'id',
      rows: '[plan+collection+key]',
      journal: '[plan+seq]',
      journalRows: '[plan+seq]',
      settings: 'key',
    },
  },
];

/** The newest version this program knows. */
export const DATABASE_VERSION = DATABASE_VERSIONS.length;

export class TsudoiDatabase extends Dexie {
  declare readonly plans: Table<StoredPlan, string>;
  declare readonly rows: Table<StoredRow, [string, string, string]>;
  declare readonly journal: Table<StoredEntry, [string, number]>;
  declare readonly journalRows: Table<StoredEntryRows, [string, number]>;
  declare readonly settings: Table<StoredSetting, string>;

  constructor(name: string = databaseName(), versions: readonly DatabaseVersion[] = DATABASE_VERSIONS) {
    // strict: a transaction is complete only when the bytes have reached the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const [n, { stores, upgrade }] of versions.entries()) {
      const version = this.version(n + 1).stores({ ...stores });
      if (upgrade) version.upgrade(upgrade);
    }
  }
}
