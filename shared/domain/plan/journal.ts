import type { Change } from './change.ts';
import type { StampedRow, Vector } from './stamps.ts';

/** What a merge writes beside its rows: it brings the stamps of the other copy, where others write their own. */
export interface Merged {
  /** What the copy has seen from then on. */
  readonly seen: Vector;
  /** Stamps of every row whose stamps change, also of rows that stay as they are or were removed. */
  readonly stamps: readonly Pick<StampedRow, 'collection' | 'key' | 'stamps'>[];
  /** Whose copy each is. */
  readonly names: Readonly<Record<string, string>>;
}

/** One line of a plan's journal: every change ever made, in order. Undo and redo are lines of their own. */
export interface JournalEntry extends Change {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly kind: 'do' | 'undo' | 'redo';
  /** For undo and redo: the `do` entry that it takes back or repeats. */
  readonly of: number | null;
  /** Only of a merge. */
  readonly merged?: Merged;
}

/** Which entries can be undone and redone next: numbers of `do` entries, the nearest last. */
export interface History {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

export const EMPTY_HISTORY: History = { undo: [], redo: [] };

/** How far back undo reaches. */
export const UNDO_LIMIT = 500;

/** The part of an entry that the history is made of. */
export type HistoryEntry = Pick<JournalEntry, 'seq' | 'kind' | 'of' | 'label'>;

/** What cannot be taken back: how the plan came into being, and that something was handed out. */
const LASTING = new Set(['seed', 'plan.create', 'plan.open', 'output.record', 'export.record']);

/** After these the steps from before lead nowhere: the plan was taken from the second copy, went on above it, or people were
 * disposed of, and the journal with them. */
const ANEW = new Set(['backup.resume', 'backup.keep', 'purge', 'purge.carried']);

/** The history after one more entry; a new `do` ends what could be redone. */
export function advance(history: History, entry: HistoryEntry): History {
  if (LASTING.has(entry.label.code)) return history;
  if (ANEW.has(entry.label.code)) return EMPTY_HISTORY;
  const target = entry.of ?? entry.seq;
  switch (entry.kind) {
    case 'do':
      return { undo: [...history.undo, target].slice(-UNDO_LIMIT), redo: [] };
    case 'undo':
      return { undo: history.undo.filter((seq) => seq !== target), redo: [...history.redo, target] };
    case 'redo':
      return { undo: [...history.undo, target], redo: history.redo.filter((seq) => seq !== target) };
  }
}

/** The history that a journal (or its latest part, in order) leads to. */
export const historyOf = (entries: readonly HistoryEntry[]): History =>
  entries.reduce(advance, EMPTY_HISTORY);
