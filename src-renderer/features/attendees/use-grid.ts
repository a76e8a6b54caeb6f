import { useCallback, useMemo, useRef, useState } from 'react';
import { organisationFinder } from '../../../shared/domain/attendees/find-organisation.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { cellText, isVeiled } from './cell-text.ts';
import { choicesFor, kindChoice, likelyChoice } from './choices.ts';
import type { Columns } from './columns.ts';
import type { Edit, GridControl } from './grid-control.ts';
import type { Cursor } from './move-cursor.ts';
import { useCellWriter } from './use-cell-writer.ts';

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

  const find = useMemo(() => organisationFinder(plan.rows.organisations), [plan.rows.organisations]);

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
    isOpen.current = true;
    setEdit({ mode: 'opened', typed: text, choice: where.cell.kind === 'kind' ? kindChoice(who.kind) : -1 });
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
      const choice = column ? likelyChoice(choicesFor(plan, column, typed, words), find(typed), typed) : -1;
      setEdit((old) => ({ mode: old?.mode ?? 'typed', typed, choice }));
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
