import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import { rowId } from '../../shared/domain/merge/copy-state.ts';
import type { RowChange } from '../../shared/domain/plan/change.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { joinVectors, SEED_STAMP, type Stamps, stamp } from '../../shared/domain/plan/stamps.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { stampRows } from '../../shared/domain/plan/write-stamps.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { StoredRow, TsudoiDatabase } from './database.ts';
import { PlanReader } from './plan-reader.ts';
import { keysOf, rowsOfFile } from './stored-rows.ts';
import { StalePlanError, WrittenByNewerError } from './write-errors.ts';
import { writtenChange } from './written-change.ts';

/** Reads and writes plans. Rows and journal are written in one strict transaction, or not at all. */
export class PlanRepository extends PlanReader {
  constructor(
    db: TsudoiDatabase,
    desk: string,
    /** A newer program has been here: its data is shown, and nothing is written. */
    private readonly isNewer = false,
  ) {
    super(db, desk);
  }

  private refuseNewer(): void {
    if (this.isNewer) throw new WrittenByNewerError();
  }

  /** Takes a plan off the list, or (null) brings it back. Its rows and its journal stay. */
  async setRemoved(id: string, at: string | null): Promise<void> {
    this.refuseNewer();
    const { db } = this;
    await db.transaction('rw', db.plans, async () => {
      const stored = await db.plans.get(id);
      if (!stored) return;
      const { removedAt: _, ...rest } = stored;
      await db.plans.put(at === null ? rest : { ...rest, removedAt: at });
    });
  }

  /**
   * From now on the plan is written under a new copy id. To be called when a state from before is brought
   * back: else two changes would carry the same stamp, and merging could take one for the other.
   */
  async renewCopy(planId: string): Promise<void> {
    this.refuseNewer();
    const { db } = this;
    await db.transaction('rw', db.plans, async () => {
      const stored = await db.plans.get(planId);
      if (!stored) return;
      const seen = joinVectors(stored.seen ?? {}, { [stored.copy ?? this.desk]: stored.seq });
      await db.plans.put({ ...stored, copy: newId(), seen });
    });
  }

  /**
   * Writes one entry and its rows. `after` is the plan that results.
   * @returns what was written, for the second copy; the entry is on the disk when this resolves
   * @throws StalePlanError when the journal has moved on; WrittenByNewerError
   */
  async append(after: Plan, entry: JournalEntry): Promise<WrittenChange> {
    const { db } = this;
    this.refuseNewer();
    return db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows], async () => {
      const stored = await db.plans.get(after.id);
      if ((stored?.seq ?? 0) !== entry.seq - 1) throw new StalePlanError(after.id);
      const rows = await this.stampedRows(after.id, entry, stored?.copy ?? this.desk);
      const { rows: changed, merged, ...head } = entry;
      await Promise.all([
        db.rows.bulkPut(rows),
        db.journal.add({ plan: after.id, ...head }),
        db.journalRows.add({ plan: after.id, seq: entry.seq, rows: changed, ...(merged ? { merged } : {}) }),
        db.plans.put({
          ...stored,
          id: after.id,
          seq: entry.seq,
          summary: summaryOf(after),
          changedAt: entry.at,
          ...(merged ? { seen: merged.seen, names: { ...stored?.names, ...merged.names } } : {}),
        }),
      ]);
      return writtenChange(entry, rows, stored?.copy ?? this.desk);
    });
  }

  /** The rows of an entry with their stamps: the entry's own, or those that a merge brings. */
  private async stampedRows(plan: string, entry: JournalEntry, copy: string): Promise<StoredRow[]> {
    const changed = new Map(entry.rows.map((row) => [rowId(row.collection, row.key), row]));
    const merged = new Map(entry.merged?.stamps.map((row) => [rowId(row.collection, row.key), row]));
    const all = [...new Map<string, Pick<StoredRow, 'collection' | 'key'>>([...changed, ...merged])];
    const old = await this.db.rows.bulkGet(
      all.map(([, row]): [string, string, string] => [plan, row.collection, row.key]),
    );
    const before = new Map(all.map(([id], n) => [id, old[n]]));
    if (!entry.merged) {
      const mark = entry.label.code === 'seed' ? SEED_STAMP : stamp(copy, entry.seq);
      const stampsOf = (collection: string, key: string): Stamps =>
        before.get(rowId(collection, key))?.stamps ?? {};
      return stampRows(entry.rows, stampsOf, mark).map((row) => ({ plan, ...row }));
    }
    return all.map(([id, { collection, key }]): StoredRow => {
      const change = changed.get(id);
      const value = change ? change.after : (before.get(id)?.value ?? null);
      return { plan, collection, key, value, stamps: merged.get(id)?.stamps ?? before.get(id)?.stamps ?? {} };
    });
  }

  /**
   * Stores a plan that came from a file, with the stamps its rows carry and an entry that says so. A
   * plan with this id that is already here is left alone.
   * @returns whether it was stored
   */
  async adopt(file: PlanFile, plan: Plan, at: string): Promise<boolean> {
    this.refuseNewer();
    const { db } = this;
    return db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows], async () => {
      if (await db.plans.get(plan.id)) return false;
      // Above all that this desk is known to have written, so that no stamp is given twice.
      const seq = Math.max(plan.seq, file.seen[this.desk] ?? 0) + 1;
      const rows = rowsOfFile(file, plan.id);
      const label = { code: 'plan.open', facts: {} };
      await Promise.all([
        db.rows.bulkPut(rows),
        db.journal.add({ plan: plan.id, label, seq, at, kind: 'do', of: null }),
        db.journalRows.add({ plan: plan.id, seq, rows: [] }),
        db.plans.put({
          id: plan.id,
          seq,
          summary: summaryOf(plan),
          changedAt: at,
          seen: file.seen,
          names: file.names,
        }),
      ]);
      return true;
    });
  }

  /**
   * Goes on from a state of the second copy, or (file null) from what stands here, above everything the
   * second copy has. Written under a new copy id, so that no stamp of what was lost is given twice. The
   * rows that stood here are in the journal's line.
   */
  async resume(
    planId: string,
    from: { readonly file: PlanFile; readonly plan: Plan } | null,
    above: number,
    at: string,
  ): Promise<void> {
    const { db } = this;
    this.refuseNewer();
    await db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows], async () => {
      const stored = await db.plans.get(planId);
      const seq = Math.max(above, stored?.seq ?? 0, from?.file.seen[this.desk] ?? 0) + 1;
      const label = { code: from ? 'backup.resume' : 'backup.keep', facts: {} };
      const old = from ? await this.rowsOf(planId) : [];
      const before = old.flatMap(({ collection, key, value }) =>
        value === null ? [] : [{ collection, key, before: value, after: null } as RowChange],
      );
      if (from) {
        await db.rows
          .where('[plan+collection+key]')
          .between(...keysOf(planId))
          .delete();
        await db.rows.bulkPut(rowsOfFile(from.file, planId));
      }
      const summary = from ? summaryOf(from.plan) : stored?.summary;
      if (!summary) return;
      const { removedAt: here, ...kept } = stored ?? { id: planId };
      const removedAt = from ? from.file.removedAt : here;
      await Promise.all([
        db.journal.add({ plan: planId, label, seq, at, kind: 'do', of: null }),
        db.journalRows.add({ plan: planId, seq, rows: before }),
        db.plans.put({
          ...kept,
          ...(removedAt === undefined ? {} : { removedAt }),
          id: planId,
          seq,
          summary,
          changedAt: at,
          copy: newId(),
          seen: joinVectors(stored?.seen ?? {}, from?.file.seen ?? { [stored?.copy ?? this.desk]: seq - 1 }),
          names: { ...stored?.names, ...from?.file.names },
        }),
      ]);
    });
  }
}
