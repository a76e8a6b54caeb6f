import { liveQuery } from 'dexie';
import { copyState, rowId } from '../../shared/domain/merge/copy-state.ts';
import { historyOf, type JournalEntry, UNDO_LIMIT } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { joinVectors } from '../../shared/domain/plan/stamps.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import type { StoredEntry, StoredRow, TsudoiDatabase } from './database.ts';
import type { OpenedPlan, StoredCopy } from './opened-plan.ts';
import { completeChange, keysOf, toPlanRows } from './stored-rows.ts';

/** Reads plans, their journals and what merging needs to know of them. */
export class PlanReader {
  constructor(
    protected readonly db: TsudoiDatabase,
    /** This desk's id, the first half of every stamp it writes. */
    protected readonly desk: string,
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

  /** The plan as this copy has it, for a plan file and for merging; null when it is not here. */
  async copy(planId: string): Promise<StoredCopy | null> {
    const { db } = this;
    return db.transaction('r', [db.plans, db.rows], async () => {
      const stored = await db.plans.get(planId);
      if (!stored) return null;
      const rows = await this.rowsOf(planId);
      const stamps = rows
        .filter((row) => row.collection !== 'conflicts')
        .map((row) => [rowId(row.collection, row.key), row.stamps] as const);
      const id = stored.copy ?? this.desk;
      const seen = joinVectors(stored.seen ?? {}, { [id]: stored.seq });
      const plan: Plan = { id: planId, seq: stored.seq, rows: toPlanRows(rows) };
      const { names = {}, removedAt } = stored;
      const state = copyState(plan, new Map(stamps), seen);
      return { id, names, state, ...(removedAt === undefined ? {} : { removedAt }) };
    });
  }

  /** The number of each plan's latest entry, also of plans that were taken off the list. */
  async sequences(): Promise<ReadonlyMap<string, number>> {
    const plans = await this.db.plans.toArray();
    return new Map(plans.map(({ id, seq }) => [id, seq]));
  }

  /** Lines of a plan's journal after a number, in order, with their rows. */
  async entriesAfter(planId: string, seq: number): Promise<JournalEntry[]> {
    const heads = await this.db.journal
      .where('[plan+seq]')
      .between([planId, seq], keysOf(planId)[1], false)
      .toArray();
    const bodies = await this.db.journalRows.bulkGet(heads.map((head) => [planId, head.seq]));
    return heads.map(({ plan: _, ...head }, n) => ({
      ...head,
      rows: (bodies[n]?.rows ?? []).map(completeChange),
    }));
  }

  /** All rows of a plan as they are stored, also those that were taken away. */
  protected rowsOf(planId: string): Promise<StoredRow[]> {
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
