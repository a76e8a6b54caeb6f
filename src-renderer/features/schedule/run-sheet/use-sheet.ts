import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSelection } from '../../../store/selection.ts';
import { useSession } from '../../../store/session.ts';
import { useStable } from '../../../ui/use-stable.ts';
import type { Column, Cursor } from './columns.ts';

export type CellField = HTMLInputElement | HTMLTextAreaElement;

export interface SheetControl {
  readonly field: RefObject<CellField | null>;
  readonly cursor: Cursor | null;
  readonly isEditing: boolean;
  /** Why what stands in the open cell was refused. */
  readonly reason: string | null;
  /** Makes a cell the active one, once an open edit is kept; false where that was refused. */
  readonly place: (next: Cursor) => boolean;
  /** Opens the active cell (or another one) with its text, all of it selected if asked. */
  readonly open: (at?: Cursor, selected?: boolean) => void;
  /** Something was typed into the active cell. */
  readonly typing: () => void;
  readonly commit: () => boolean;
  readonly cancel: () => void;
  /** The keyboard came into the sheet's field (true), or went to another part of the screen. */
  readonly hold: (holds: boolean) => void;
}

interface SheetSource {
  readonly has: (id: string) => boolean;
  readonly textOf: (at: Cursor) => string;
  readonly write: (at: Cursor, text: string) => string | null;
}

/** Cells that are typed in; the others are switched. */
export const isTyped = (column: Column): boolean => column !== 'fixed';

/**
 * The sheet's cursor and its open edit. One field lies in the active cell and has the keyboard at all times, so
 * that the first key of an IME conversion is never lost; the text of an edit lives in that field alone.
 * The active line is the selection that the panel beside the sheet shows.
 */
export function useSheet({ has, textOf, write }: SheetSource): SheetControl {
  const field = useRef<CellField>(null);
  const [held, setHeld] = useState<Cursor | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const plan = useSession((state) => state.plan);
  const selected = useSelection((state) => state.ids[0] ?? null);
  // Whether an edit is open at this very moment: one key may end it and move on before anything is drawn again.
  const isOpen = useRef(false);
  const holds = useRef(false);
  const seen = useRef<string | null>(null);
  const toOpen = useRef<'end' | 'all' | null>(null);
  const cursor = held !== null && has(held.id) ? held : null;

  // Another part of the screen has chosen an item: the cursor stands on its line too.
  useEffect(() => {
    if (selected === null || isOpen.current) return;
    setHeld((old) => (old?.id === selected ? old : { id: selected, column: old?.column ?? 'content' }));
  }, [selected]);

  // Lines change places when times do, and a moved field loses the keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of plan and cursor
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    // A line chosen elsewhere is brought into sight once; the keyboard stays where it is.
    if (holds.current || seen.current !== cursor?.id)
      input.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' });
    seen.current = cursor?.id ?? null;
    if (!holds.current) return;
    if (document.activeElement !== input) input.focus({ preventScroll: true });
    if (toOpen.current !== null && cursor) {
      show(textOf(cursor), toOpen.current);
      toOpen.current = null;
    }
  }, [plan, cursor?.id, cursor?.column]);

  function show(text: string, marked: 'end' | 'all'): void {
    const input = field.current;
    if (!input) return;
    input.value = text;
    input.setSelectionRange(marked === 'all' ? 0 : text.length, text.length);
    isOpen.current = true;
    setEditing(true);
  }

  function end(): void {
    isOpen.current = false;
    if (field.current) field.current.value = '';
    setEditing(false);
    setReason(null);
  }

  const commit = useStable((): boolean => {
    if (!isOpen.current) return true;
    const text = field.current?.value ?? '';
    const refused = cursor && text !== textOf(cursor) ? write(cursor, text) : null;
    if (refused === null) end();
    else setReason(refused);
    return refused === null;
  });

  const place = useStable((next: Cursor): boolean => {
    if (!commit()) return false;
    holds.current = true;
    setHeld(next);
    useSelection.getState().select([next.id]);
    if (next.id === cursor?.id && next.column === cursor.column)
      field.current?.focus({ preventScroll: true });
    return true;
  });

  const open = useStable((at?: Cursor, all = false): void => {
    const target = at ?? cursor;
    if (!target || !isTyped(target.column)) return;
    const marked = all ? 'all' : 'end';
    if (target.id === cursor?.id && target.column === cursor.column) {
      field.current?.focus({ preventScroll: true });
      show(textOf(target), marked);
      return;
    }
    toOpen.current = marked;
    if (!place(target)) toOpen.current = null;
  });

  return {
    field,
    cursor,
    isEditing,
    reason,
    place,
    open,
    commit,
    typing: useStable(() => {
      isOpen.current = true;
      setEditing(true);
      setReason(null);
    }),
    cancel: useStable(end),
    hold: useStable((now: boolean) => {
      holds.current = now;
    }),
  };
}
