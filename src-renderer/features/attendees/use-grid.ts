import { useCallback, useMemo, useRef, useState } from 'react';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { CellEdit } from '../../../shared/domain/commands/edit-cells.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { editedText, isVeiled } from './cell-text.ts';
import { isListed, isMarked, isTyped } from './cell-traits.ts';
import { choicesFor, likelyChoice, standingChoice } from './choices.ts';
import type { Columns } from './columns.ts';
import type { Edit, GridControl } from './grid-control.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import { isMany, rangeOf } from './range.ts';
import { useCellWriter } from './use-cell-writer.ts';
import { useParseContext } from './use-parse-context.ts';
import { useTableWords } from './use-table-words.ts';

/**
 * The grid's cursor, range and editing. The text of an edit lives in the one input, so that an IME is never
 * disturbed.
 */
export function useGrid(columns: Columns, veiled: boolean, lines: Lines): GridControl {
  const { common } = useWords();
  const words = useTableWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const run = useRun(common.refused);
  const context = useParseContext(plan);
  const writer = useCellWriter(context);
  const input = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState<Cursor | null>(null);
  const [drawn, setDrawn] = useState<Cursor | null>(null);
  // Nobody who is out of sight is ever edited: with the row hidden by a search no cell is active.
  const there = (at: Cursor | null): at is Cursor =>
    at !== null && columns.all[at.column] !== undefined && lines.placeOf(at.id) !== null;
  const cursor = there(held) ? held : null;
  const extent = cursor && there(drawn) ? drawn : null;
  const range = useMemo(() => rangeOf(cursor, extent, lines), [cursor, extent, lines]);
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
      ? writer.choice(person, chosen)
      : !isTyped(column.cell) ||
        text === editedText(plan, person, column, words) ||
        writer.text(person, column, text);
    if (kept) end();
    return kept;
  }

  function place(next: Cursor): void {
    if (!commit()) return;
    setHeld(next);
    setDrawn(null);
    focus();
  }

  function open(at: Cursor | null = cursor): void {
    const [who, where] = [personAt(at), columnAt(at)];
    if (!at || !who || !where) return;
    setHeld(at);
    setDrawn(null);
    focus();
    if (isMarked(where.cell)) {
      writer.next(who, where);
      return;
    }
    if (isVeiled(who, where, veiled)) {
      say(words.veiledEdit);
      return;
    }
    const text = editedText(plan, who, where, words);
    if (input.current) {
      input.current.readOnly = isListed(where.cell);
      input.current.value = text;
      input.current.setSelectionRange(text.length, text.length);
    }
    isOpen.current = true;
    setEdit({ mode: 'opened', typed: text, choice: standingChoice(plan, who, where) });
  }

  function answer(value: AnswerValue | null): void {
    if (!range || !isMany(range)) {
      if (person && column) writer.answer(person, column, value);
      return;
    }
    const marked = columns.all.slice(range.from, range.to + 1).filter(({ cell }) => isMarked(cell));
    const edits = lines.ids.slice(range.first, range.last + 1).flatMap((who) =>
      marked.flatMap(({ cell }): CellEdit[] => {
        if (cell.kind === 'answer')
          return [{ who, write: { kind: 'answer', activityId: cell.activity.id, value } }];
        if (cell.kind !== 'custom' || value === 'maybe') return [];
        return [
          {
            who,
            write: { kind: 'custom', fieldId: cell.field.id, value: value === null ? null : value === 'yes' },
          },
        ];
      }),
    );
    if (edits.length > 0) run('editCells', { how: 'edit', edits });
  }

  return {
    input,
    cursor,
    extent,
    range,
    column,
    person,
    edit,
    choices,
    place,
    extend: (corner) => {
      if (!commit()) return;
      setDrawn(corner);
      focus();
    },
    // A functional update: a cell that is being made active in this same turn is not overruled.
    enter: (first) => setHeld((old) => old ?? first),
    open,
    commit,
    typing: (typed) => {
      isOpen.current = true;
      setDrawn(null);
      const choice = column
        ? likelyChoice(choicesFor(plan, column, typed, words), context.findOrganisation(typed), typed)
        : -1;
      setEdit((old) => ({ mode: old?.mode ?? 'typed', typed, choice }));
    },
    choose: (choice) => setEdit((old) => old && { ...old, choice }),
    cancel: () => {
      end();
      focus();
    },
    answer,
  };
}
