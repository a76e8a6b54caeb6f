import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { cellText, isVeiled } from './cell-text.ts';
import { type Choice, choicesFor } from './choices.ts';
import type { Column, Columns } from './columns.ts';
import type { Cursor } from './move-cursor.ts';
import { useCellWriter } from './use-cell-writer.ts';

/** An edit that is open in the active cell. */
export interface Edit {
  /** 'typed': begun by typing over the cell, so that arrows still move; 'opened': the text is being mended. */
  readonly mode: 'typed' | 'opened';
  readonly typed: string;
  /** The choice that Enter takes; -1: the text as typed. */
  readonly choice: number;
}

/** The active cell, the edit in it, and what may be done there. */
export interface GridControl {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly cursor: Cursor | null;
  readonly column: Column | null;
  readonly person: Attendee | null;
  readonly edit: Edit | null;
  readonly choices: readonly Choice[];
  /** Makes a cell the active one and gives it the keyboard; an open edit is handed over first. */
  readonly place: (cursor: Cursor) => void;
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
  readonly clear: () => void;
  readonly answer: (value: 'yes' | 'no' | 'maybe' | null) => void;
}

/**
 * The grid's cursor and editing. The text of an edit lives in the one input, so that an IME is never
 * disturbed.
 * @param shown the people in the list, by id
 */
export function useGrid(columns: Columns, veiled: boolean, shown: ReadonlyMap<string, unknown>): GridControl {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const writer = useCellWriter();
  const input = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState<Cursor | null>(null);
  // Nobody who is out of sight is ever edited: with the row hidden by a search no cell is active.
  const cursor = held !== null && shown.has(held.id) ? held : null;
  const [edit, setEdit] = useState<Edit | null>(null);
  // Whether an edit is open at this very moment: one key may end it and move on before anything is drawn again.
  const isOpen = useRef(false);

  const personAt = useCallback((at: Cursor | null) => plan.rows.attendees.get(at?.id ?? '') ?? null, [plan]);
  const columnAt = useCallback((at: Cursor | null) => columns.all[at?.column ?? -1] ?? null, [columns]);
  const person = personAt(cursor);
  const column = columnAt(cursor);
  const choices = useMemo(
    () => (edit && column ? choicesFor(plan, column, edit.typed, words) : []),
    [plan, column, edit, words],
  );

  const focus = (): void => input.current?.focus({ preventScroll: true });

  function end(): void {
    isOpen.current = false;
    if (input.current) input.current.value = '';
    setEdit(null);
  }

  function commit(choice = edit?.choice ?? -1): boolean {
    if (!isOpen.current || !person || !column) return true;
    const chosen = choices[choice];
    const text = input.current?.value ?? '';
    const kept = chosen
      ? writer.patch(person, chosen.patch)
      : column.cell.kind === 'kind' ||
        text === cellText(plan, person, column) ||
        writer.text(person, column, text);
    if (kept) end();
    return kept;
  }

  function place(next: Cursor): void {
    if (!commit()) return;
    setHeld(next);
    focus();
  }

  function open(at: Cursor | null = cursor): void {
    const [who, where] = [personAt(at), columnAt(at)];
    if (!at || !who || !where) return;
    setHeld(at);
    focus();
    if (where.cell.kind === 'answer') {
      writer.nextAnswer(who, where);
      return;
    }
    if (isVeiled(who, where, veiled)) {
      say(words.veiledEdit);
      return;
    }
    const text = cellText(plan, who, where);
    if (input.current) {
      input.current.readOnly = where.cell.kind === 'kind';
      input.current.value = text;
      input.current.setSelectionRange(text.length, text.length);
    }
    const choice =
      where.cell.kind === 'kind'
        ? choicesFor(plan, where, '', words).findIndex((one) => one.patch.kind === who.kind)
        : -1;
    isOpen.current = true;
    setEdit({ mode: 'opened', typed: text, choice });
  }

  return {
    input,
    cursor,
    column,
    person,
    edit,
    choices,
    place,
    // A functional update: a cell that is being made active in this same turn is not overruled.
    enter: (first) => setHeld((old) => old ?? first),
    open,
    commit,
    typing: (typed) => {
      isOpen.current = true;
      setEdit((old) => ({ mode: old?.mode ?? 'typed', typed, choice: -1 }));
    },
    choose: (choice) => setEdit((old) => old && { ...old, choice }),
    cancel: () => {
      end();
      focus();
    },
    clear: () => {
      if (!person || !column) return;
      if (isVeiled(person, column, veiled)) say(words.veiledEdit);
      else if (column.cell.kind === 'answer') writer.answer(person, column, null);
      else if (column.cell.kind !== 'kind') writer.text(person, column, '');
    },
    answer: (value) => {
      if (person && column) writer.answer(person, column, value);
    },
  };
}
