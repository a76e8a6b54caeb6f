import { type RefObject, useEffect, useRef } from 'react';

export interface LineFocus {
  /** Of what holds the lines, each of which is marked `data-line`. */
  readonly lines: RefObject<HTMLElement | null>;
  /** Before a line is added behind the others: its name is ready to be typed over. */
  readonly onAdd: () => void;
  /** Before the line at a place is taken away: the one that follows has the keyboard. */
  readonly onRemove: (at: number) => void;
}

/**
 * Keeps the keyboard among lines that are added and taken away: a new one's name is chosen, and where one goes the
 * next has it. Without this it would fall back to the first control of the dialog.
 */
export function useLineFocus(count: number): LineFocus {
  const lines = useRef<HTMLElement>(null);
  const wanted = useRef<{ readonly at: number; readonly from: number } | null>(null);
  useEffect(() => {
    const want = wanted.current;
    wanted.current = null;
    if (!want || want.from === count) return;
    const all = lines.current?.querySelectorAll('[data-line]') ?? [];
    const field = all[Math.min(want.at, all.length - 1)]?.querySelector('input');
    field?.focus();
    if (count > want.from) field?.select();
    else if (!field) lines.current?.querySelector('button')?.focus();
  }, [count]);
  return {
    lines,
    onAdd: () => {
      wanted.current = { at: count, from: count };
    },
    onRemove: (at) => {
      wanted.current = { at, from: count };
    },
  };
}
