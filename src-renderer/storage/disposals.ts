import { rowId } from '../../shared/domain/merge/copy-state.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { REMOVED, type Stamps, stamp } from '../../shared/domain/plan/stamps.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { stampRows } from '../../shared/domain/plan/write-stamps.ts';
import { mayBeRemembered } from '../../shared/domain/privacy/barred.ts';
import type { StoredRow, TsudoiDatabase } from './database.ts';
import { REBUILD } from './rebuild-store.ts';
import { keysOf } from './stored-rows.ts';
import { StalePlanError } from './write-errors.ts';

/** Which records of disposal this desk has carried out, by plan. */
const CARRIED = 'disposal.carried:';
/** Plans whose backups are still to be cleaned. */
const BACKUPS = 'disposal.backups:';

/**
 * 廃棄 on the disk. One transaction takes the people out of the rows, ends the journal, and notes what is still to be
 * done: the backups that main keeps, and the database's own files. A kill leaves the plan as it was, or as it is then
 * with that note, by which the next start goes on.
 */
export class Disposals {
  constructor(
    private readonly db: TsudoiDatabase,
    private readonly desk: string,
  ) {}

  /**
   * Writes a plan after people were disposed of. The entry's rows are not kept: the journal begins anew with it.
   * @throws StalePlanError when the plan has moved on
   */
  async write(after: Plan, entry: JournalEntry): Promise<void> {
    const { db } = this;
    const { rows: changed, merged: _, ...head } = entry;
    await db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows, db.settings], async () => {
      const stored = await db.plans.get(after.id);
      if (stored?.seq !== entry.seq - 1) throw new StalePlanError(after.id);
      const old = await this.rowsOf(after.id);
      const stampsOf = new Map(old.map((row) => [rowId(row.collection, row.key), row.stamps]));
      const mark = stamp(stored.copy ?? this.desk, entry.seq);
      const rows = stampRows(changed, (name, key): Stamps => stampsOf.get(rowId(name, key)) ?? {}, mark).map(
        (row): StoredRow => ({
          plan: after.id,
          ...row,
          // Of what is gone only that it is gone.
          stamps: row.value === null ? { [REMOVED]: mark } : row.stamps,
        }),
      );
      const written = new Set(rows.map((row) => rowId(row.collection, row.key)));
      const stale = old.filter((row) => !written.has(rowId(row.collection, row.key)));
      await db.rows.bulkPut(rows.filter(isKept));
      await db.rows.bulkDelete(
        [...stale, ...rows]
          .filter((row) => !isKept(row))
          .map(({ plan, collection, key }) => [plan, collection, key]),
      );
      for (const table of [db.journal, db.journalRows])
        await table
          .where('[plan+seq]')
          .between(...keysOf(after.id))
          .delete();
      await db.journal.add({ plan: after.id, ...head });
      await db.journalRows.add({ plan: after.id, seq: entry.seq, rows: [] });
      await db.plans.put({ ...stored, seq: entry.seq, summary: summaryOf(after), changedAt: entry.at });
      await this.note(after);
    });
  }

  /** Whether the plan has records of disposal that were not carried out at this desk. */
  async isOwed(plan: Plan): Promise<boolean> {
    if (plan.rows.purges.size === 0) return false;
    const carried = await this.db.settings.get(CARRIED + plan.id);
    const known = new Set(carried?.value.split(' '));
    return [...plan.rows.purges.keys()].some((id) => !known.has(id));
  }

  /** Notes that all records of a plan are carried out here: it came with them, and nothing older is at this desk. */
  async cameClean(plan: Plan): Promise<void> {
    if (plan.rows.purges.size > 0)
      await this.db.settings.put({ key: CARRIED + plan.id, value: recordsOf(plan) });
  }

  /** Plans whose backups are still to be cleaned. */
  async backupsOwed(): Promise<string[]> {
    const keys = await this.db.settings.where('key').startsWith(BACKUPS).primaryKeys();
    return keys.map((key) => key.slice(BACKUPS.length));
  }

  /** Main has cleaned the backups of a plan, or goes on with it by itself. */
  async backupsCleaned(planId: string): Promise<void> {
    await this.db.settings.delete(BACKUPS + planId);
  }

  private async note(plan: Plan): Promise<void> {
    await this.db.settings.bulkPut([
      { key: CARRIED + plan.id, value: recordsOf(plan) },
      { key: BACKUPS + plan.id, value: plan.id },
      { key: REBUILD, value: plan.id },
    ]);
  }

  private rowsOf(planId: string): Promise<StoredRow[]> {
    return this.db.rows
      .where('[plan+collection+key]')
      .between(...keysOf(planId))
      .toArray();
  }
}

const recordsOf = (plan: Plan): string => [...plan.rows.purges.keys()].join(' ');

/** A row that was removed is remembered by its key alone, where that says nobody's name. */
const isKept = ({ collection, key, value, stamps }: StoredRow): boolean =>
  value !== null || (collection !== 'conflicts' && REMOVED in stamps && mayBeRemembered(collection, key));
