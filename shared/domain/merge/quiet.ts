import type { CollectionName, RowOf } from '../collections/index.ts';
import { REMOVED } from '../plan/stamps.ts';

type Conflict = RowOf<'conflicts'>;

/**
 * Fields whose disagreement is nobody's question: places in an order (two rows with one key stand side
 * by side), and what only accompanies another field (when, from where, the place in a line, which is
 * settled anew after a merge). Both values are kept all the same, so that every copy holds the same one.
 */
const EVERYWHERE: ReadonlySet<string> = new Set(['order', 'unconfirmed', 'importId']);
const QUIET: Partial<Readonly<Record<CollectionName, ReadonlySet<string>>>> = {
  answers: new Set(['at', 'source', 'ref', 'place', 'line', 'cause']),
  silences: new Set(['at']),
  checkIns: new Set(['at', 'desk']),
  notSame: new Set(['at']),
  // Both were handed out: the higher SEQUENCE stands (`join-row.ts`), and the next calendar says what holds.
  // What either copy printed last; the next print says what holds.
  printedCards: new Set(['said']),
  calendarLedger: new Set(['sequence', 'modifiedAt', 'activityIds', 'event']),
  calendarShares: new Set(['sequence', 'of', 'modifiedAt', 'off', 'name', 'mergedInto']),
};

/** Whether a field's disagreement is settled without asking. */
export const isQuiet = (collection: string, field: string): boolean =>
  EVERYWHERE.has(field) || (QUIET[collection as CollectionName]?.has(field) ?? false);

/** Whether a conflict is one that a person has to decide. */
export const isOpen = (conflict: Conflict): boolean =>
  conflict.field === REMOVED
    ? conflict.sides.some(({ field }) => !isQuiet(conflict.collection, field))
    : !isQuiet(conflict.collection, conflict.field);
