import { liveQuery } from 'dexie';
import { complete } from '../../shared/domain/collections/complete.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../shared/domain/collections/index.ts';
import type { RowChange } from '../../shared/domain/plan/change.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import { type History, historyOf, UNDO_LIMIT } from '../../shared/domain/plan/journal.ts';
import { emptyPlan, type Plan, type PlanRows } from '../../shared/domain/plan/plan.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { restamp, type Stamps, stamp } from '../../shared/domain/plan/stamps.ts';
import { type PlanSummary, summaryOf } from '../../shared/domain/plan/summary.ts';
import type { StoredEntry, StoredRow, TsudoiDatabase } from './database.ts';

/** A plan as it is opened: its rows, what can be undone, and the last thing that was done. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly history: History;
  readonly last: Omit<JournalEntry, 'rows'> | null;
}

/** Another window has written to the plan since it was read: its rows must be read again before writing. */
export class StalePlanError extends Error {
  constructor(readonly planId: string) {
    super(`plan ${planId} was changed elsewhere`);
  }
}

/** Reads and writes plans. Rows and journal are written in one strict transaction, or not at all. */
export class PlanRepository {
  constructor(
    private readonly db: TsudoiDatabase,
    /** This copy's id, the first half of every stamp it writes. */
    private readonly copy: string,
  ) {}

  /** Summaries of all plans. */
  async list(): Promise<PlanSummary[]> {
    const plans = await this.db.plans.toArray();
    return plans.filter((plan) => plan.removedAt === undefined).map((plan) => plan.summary);
  }

  /** Summaries of the plans that were taken off the list. */
  async listRemoved(): Promise<PlanSummary[]> {
    const plans = await this.db.plans.toArray();
    return plans.filter((plan) => plan.removedAt !== undefined).map((plan) => plan.summary);
  }

  /** Takes a plan off the list, or (null) brings it back. Its rows and its journal stay. */
  async setRemoved(id: string, at: string | null): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.plans, async () => {
      const stored = await db.plans.get(id);
      if (!stored) return;
      const { removedAt: _, ...rest } = stored;
      await db.plans.put(at === null ? rest : { ...rest, removedAt: at });
    });
  }

  /** Tells the number of the plan's latest entry each time a window has written one. */
  watch(id: string, tell: (seq: number) => void): () => void {
    const subscription = liveQuery(() => this.db.plans.get(id)).subscribe((stored) => {
      if (stored) tell(stored.seq);
    });
    return () => subscription.unsubscribe();
  }

  /** The plan with this id, or null. */
  async open(id: string): Promise<OpenedPlan | null> {
    const { db } = this;
    return db.transaction('r', [db.plans, db.rows, db.journal], async () => {
      const stored = await db.plans.get(id);
      if (!stored) return null;
      const [rows, entries] = await Promise.all([this.rowsOf(id), this.latestEntries(id)]);
      const { plan: _, ...last } = entries.at(-1) ?? { plan: id };
      return {
        plan: { id, seq: stored.seq, rows: toPlanRows(rows) },
        history: historyOf(entries),
        last: 'seq' in last ? last : null,
      };
    });
  }

  /** Rows of one journal entry, for undo and redo; null when there is no such entry. */
  async entry(planId: string, seq: number): Promise<JournalEntry | null> {
    const key: [string, number] = [planId, seq];
    const [head, body] = await Promise.all([this.db.journal.get(key), this.db.journalRows.get(key)]);
    if (!head || !body) return null;
    const { plan: _, ...rest } = head;
    return { ...rest, rows: body.rows.map(completeChange) };
  }

  /** Stamps of every row of a plan, for a plan file. */
  async stamps(planId: string): Promise<ReadonlyMap<string, Stamps>> {
    const rows = await this.rowsOf(planId);
    return new Map(rows.map((row) => [`${row.collection}/${row.key}`, row.stamps]));
  }

  /**
   * Writes one entry and its rows. `after` is the plan that results.
   * @throws StalePlanError when the journal has moved on.
   */
  async append(after: Plan, entry: JournalEntry): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows], async () => {
      const stored = await db.plans.get(after.id);
      if ((stored?.seq ?? 0) !== entry.seq - 1) throw new StalePlanError(after.id);
      const keys = entry.rows.map((row): [string, string, string] => [after.id, row.collection, row.key]);
      const old = await db.rows.bulkGet(keys);
      const mark = stamp(this.copy, entry.seq);
      const rows = entry.rows.map(
        (row, n): StoredRow => ({
          plan: after.id,
          collection: row.collection,
          key: row.key,
          value: row.after,
          stamps: restamp(old[n]?.stamps ?? {}, row.before, row.after, mark),
        }),
      );
      const { rows: changed, ...head } = entry;
      await Promise.all([
        db.rows.bulkPut(rows),
        db.journal.add({ plan: after.id, ...head }),
        db.journalRows.add({ plan: after.id, seq: entry.seq, rows: changed }),
        db.plans.put({
          ...stored,
          id: after.id,
          seq: entry.seq,
          summary: summaryOf(after),
          changedAt: entry.at,
        }),
      ]);
    });
  }

  /**
   * Stores a plan that came from a file, with the stamps its rows carry and an entry that says so. A
   * plan with this id that is already here is left alone.
   * @returns whether it was stored
   */
  async adopt(file: PlanFile, plan: Plan, at: string): Promise<boolean> {
    const { db } = this;
    return db.transaction('rw', [db.plans, db.rows, db.journal, db.journalRows], async () => {
      if (await db.plans.get(plan.id)) return false;
      const seq = plan.seq + 1;
      const rows = Object.entries(file.rows).flatMap(([collection, stored]) =>
        stored.map((row) => ({ ...row, plan: plan.id, collection: collection as CollectionName })),
      );
      const label = { code: 'plan.open', facts: {} };
      await Promise.all([
        db.rows.bulkPut(rows),
        db.journal.add({ plan: plan.id, label, seq, at, kind: 'do', of: null }),
        db.journalRows.add({ plan: plan.id, seq, rows: [] }),
        db.plans.put({ id: plan.id, seq, summary: summaryOf(plan), changedAt: at }),
      ]);
      return true;
    });
  }

  private rowsOf(planId: string): Promise<StoredRow[]> {
    return this.db.rows
      .where('[plan+collection+key]')
      .between(...keysOf(planId))
      .toArray();
  }

  private latestEntries(planId: string): Promise<StoredEntry[]> {
    // Twice the undo limit: every undone entry takes two lines of the journal.
    return this.db.journal
      .where('[plan+seq]')
      .between(...keysOf(planId))
      .reverse()
      .limit(2 * UNDO_LIMIT)
      .toArray()
      .then((entries) => entries.reverse());
  }
}

/** The bounds of every compound key that begins with a plan's id: an array sorts after all strings and numbers. */
const keysOf = (planId: string): [unknown[], unknown[]] => [[planId], [planId, []]];

function toPlanRows(stored: readonly StoredRow[]): PlanRows {
  const maps = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map<string, unknown>()]),
  ) as Record<CollectionName, Map<string, unknown>>;
  for (const { collection, key, value } of stored) {
    if (value !== null) maps[collection]?.set(key, complete(collection, value));
  }
  return { ...emptyPlan('').rows, ...(maps as unknown as PlanRows) };
}

/** A journal line of an older version, with the fields that were added since. */
const completeChange = (row: RowChange): RowChange =>
  ({
    ...row,
    before: row.before && complete(row.collection, row.before),
    after: row.after && complete(row.collection, row.after),
  }) as RowChange;
