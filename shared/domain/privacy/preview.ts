import type { Attendee, Headcounts } from '../collections/index.ts';
import { applyRows } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { type CollectionDifference, countDifferences } from '../plan/row-differences.ts';
import { countPeople } from './count-people.ts';
import { disposalOf, disposedRows, type PurgeScope } from './disposal.ts';
import { type FreeText, freeTexts } from './free-texts.ts';
import { type HandedOut, handedOut } from './handed-out.ts';

/** What a disposal would do, before anything is done. */
export interface PurgePreview {
  readonly people: readonly Attendee[];
  /** Rows that go or change, by collection. */
  readonly rows: readonly CollectionDifference[];
  /** How many they were, by office: what is kept of them. */
  readonly counts: readonly Headcounts[];
  /** Sentences that name them, which lose the name; of a meeting all other sentences, too, for they may name others. */
  readonly texts: readonly FreeText[];
  /** What went out and cannot be reached from here. */
  readonly files: readonly HandedOut[];
}

/** Looks at what disposing of people would take, change and keep. Changes nothing. */
export function previewPurge(plan: Plan, scope: PurgeScope): PurgePreview {
  const disposal = disposalOf(plan, scope);
  const people = [...plan.rows.attendees.values()].filter(({ id }) => disposal.gone.has(id));
  const rows = disposedRows(plan, disposal);
  const left = applyRows(plan, rows);
  const texts = freeTexts(plan, disposal.traces).filter(
    ({ collection, key, isFlagged }) => isFlagged || (disposal.all && left.rows[collection].has(key)),
  );
  return {
    people,
    rows: countDifferences(rows),
    counts: countPeople(plan, people, 'preview'),
    texts,
    files: handedOut(plan),
  };
}
