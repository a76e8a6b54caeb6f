import { carriedViews } from '../carry-over/carried-views.ts';
import { withoutPersonal } from '../carry-over/without-personal.ts';
import { COLLECTION_NAMES, type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { applyRows } from '../plan/change.ts';
import { emptyPlan, type Plan, type PlanRows } from '../plan/plan.ts';
import { type PlanFile, toPlanFile } from '../plan/plan-file.ts';
import { countPeople } from './count-people.ts';
import { disposalOf, disposedRows } from './disposal.ts';
import { type FreeText, freeTexts, type Rewritten, withTexts } from './free-texts.ts';

/** In a file's `copy`: it was made to be handed over, and belongs to no desk. */
export const HANDOVER_COPY = 'handover';

/** Whether a plan file was made to be handed over to the next host. */
export const isHandover = (file: Pick<PlanFile, 'copy'>): boolean => file.copy === HANDOVER_COPY;

/**
 * 引継ぎ: a meeting for the next host, without personal data. Only collections that survive a handover are in it, their
 * personal fields blank, names taken out of their texts; of the people it has offices and numbers.
 * @param texts free texts that go along in other words; those with '' are left out. This plan keeps its own
 * @param id of the plan in the file: it is no copy of this one
 */
export function handoverPlan(plan: Plan, texts: readonly Rewritten[], id: string): Plan {
  const people = [...plan.rows.attendees.values()];
  const disposal = disposalOf(plan, { kind: 'meeting' });
  const cleared = applyRows(plan, withTexts(plan, texts));
  const clean = applyRows(cleared, disposedRows(cleared, disposal));
  const rows: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const name of COLLECTION_NAMES) rows[name] = handedOn(clean, name);
  rows.views = new Map(carriedViews(clean, (view) => view).map((view) => [view.id, view]));
  const counts = countPeople(plan, people, HANDOVER_COPY).map((row) => ({
    ...row,
    department: disposal.traces.takenOutOf(row.department),
  }));
  rows.headcounts = new Map([
    ...clean.rows.headcounts,
    ...counts.map((row) => [collections.headcounts.key(row), row] as const),
  ]);
  return { id, seq: 1, rows: { ...emptyPlan('').rows, ...(rows as unknown as PlanRows) } };
}

function handedOn<C extends CollectionName>(plan: Plan, name: C): ReadonlyMap<string, RowOf<C>> {
  return new Map(
    [...(plan.rows[name] as ReadonlyMap<string, RowOf<C>>)].flatMap(([key, row]) => {
      const bare = withoutPersonal(name, row);
      return bare === null ? [] : [[key, bare] as const];
    }),
  );
}

/** The free texts that would be handed over, those that name somebody first: a person looks through them before. */
export function handoverTexts(plan: Plan): FreeText[] {
  const { traces } = disposalOf(plan, { kind: 'meeting' });
  return freeTexts(plan, traces).filter(({ collection }) => collections[collection].handover);
}

/** The content of the file for the next host. */
export const handoverFile = (
  plan: Plan,
  about: { readonly source: string; readonly savedAt: string },
): PlanFile => toPlanFile(plan, () => ({}), { ...about, copy: HANDOVER_COPY });
