import type { RefObject } from 'react';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Choice } from './choices.ts';
import type { Column } from './columns.ts';
import type { Cursor } from './move-cursor.ts';
import type { Range } from './range.ts';

/** An edit that is open in the active cell. */
export interface Edit {
  /** 'typed': begun by typing over the cell, so that arrows still move; 'opened': the text is being mended. */
  readonly mode: 'typed' | 'opened';
  readonly typed: string;
  /** The choice that Enter takes; -1: the text as typed. */
  readonly choice: number;
}

/** The active cell, the range drawn from it, the edit in it, and what may be done there. */
export interface GridControl {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly cursor: Cursor | null;
  /** The other corner of the range; null: only the active cell. */
  readonly extent: Cursor | null;
  readonly range: Range | null;
  readonly column: Column | null;
  readonly person: Attendee | null;
  readonly edit: Edit | null;
  readonly choices: readonly Choice[];
  /** Makes a cell the active one and gives it the keyboard; an open edit is handed over first. */
  readonly place: (cursor: Cursor) => void;
  /** Draws the range to a corner; null: back to the active cell. */
  readonly extend: (corner: Cursor | null) => void;
  /** The keyboard has come in by itself (Tab): with no cell active yet this one is. */
  readonly enter: (cursor: Cursor) => void;
  /** Opens the active cell for mending (F2, Enter, double click): asks, chooses or goes on to the next answer. */
  readonly open: (cursor?: Cursor) => void;
  /** Typing over the active cell has begun or gone on. */
  readonly typing: (text: string) => void;
  readonly choose: (index: number) => void;
  /** Hands the edit over; false where it was refused and stays open. */
  readonly commit: (choice?: number) => boolean;
  readonly cancel: () => void;
  /** Sets an answer (or yes and no) in the active cell or in all such cells of the range. */
  readonly answer: (value: AnswerValue | null) => void;
}
