import { COLLECTION_NAMES, type CollectionName, type Meeting, type RowOf } from '../collections/index.ts';
import { MEETING_KEY } from '../collections/meeting.ts';

/** All rows of a plan by collection and key. */
export type PlanRows = { readonly [C in CollectionName]: ReadonlyMap<string, RowOf<C>> };

/**
 * 計画: one meeting with all its records; the unit of store, undo, merge and file. Immutable:
 * a change gives a new Plan that shares every untouched collection.
 */
export interface Plan {
  readonly id: string;
  /** Number of the last journal entry; 0 for a plan with none. */
  readonly seq: number;
  readonly rows: PlanRows;
}

/** A plan without rows. */
export function emptyPlan(id: string): Plan {
  const rows = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()]));
  return { id, seq: 0, rows: rows as unknown as PlanRows };
}

/** The plan's meeting row; a plan without one is broken and the error says so. */
export function meetingOf(plan: Plan): Meeting {
  const row = plan.rows.meeting.get(MEETING_KEY);
  if (!row) throw new Error(`plan ${plan.id} has no meeting row`);
  return row;
}

/** Hand-made order; ties (never expected) fall back on the key given. */
export const byOrder = <T extends { readonly order: string }>(a: T, b: T): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
