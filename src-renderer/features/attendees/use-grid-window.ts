import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Columns } from './columns.ts';
import { FIXED_TRACKS } from './columns.ts';
import { HEAD_ROW_HEIGHT, HEADER_HEIGHT, ROW_HEIGHT } from './geometry.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';

/** One line in sight. */
export interface SeenLine {
  readonly index: number;
  readonly key: string;
  /** From the first line's start, in px. */
  readonly top: number;
}

/** The lines in sight, the height of all, and where a line starts. The active cell is kept in sight. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  lines: Lines,
  columns: Columns,
  cursor: Cursor | null,
): {
  readonly seen: readonly SeenLine[];
  readonly height: number;
  readonly topOf: (index: number) => number;
  readonly page: number;
} {
  const keyOf = (index: number): string => {
    const line = lines.all[index];
    if (!line) return String(index);
    return line.kind === 'person' ? line.id : `head-${line.ids[0] ?? ''}`;
  };
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.all.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.all[index]?.kind === 'head' ? HEAD_ROW_HEIGHT : ROW_HEIGHT),
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });

  // Heights are known, not measured: a new order must not keep those of the old one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what makes it run
  useEffect(() => virtual.measure(), [lines]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new order
  useEffect(() => {
    const at = lines.at.get(cursor?.id ?? '');
    if (!cursor || at === undefined) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    showSideways(scroller.current, columns, cursor);
  }, [cursor]);

  const top = (start: number): number => start - HEADER_HEIGHT;
  return {
    seen: virtual
      .getVirtualItems()
      .map(({ index, start }) => ({ index, key: keyOf(index), top: top(start) })),
    height: virtual.getTotalSize(),
    topOf: (index) => top(virtual.measurementsCache[index]?.start ?? HEADER_HEIGHT),
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 600) - HEADER_HEIGHT) / ROW_HEIGHT) - 1),
  };
}

/** Scrolls sideways as far as the cursor's column needs. */
function showSideways(element: HTMLElement | null, columns: Columns, cursor: Cursor): void {
  const column = columns.all[cursor.column];
  if (!element || !column || column.track < FIXED_TRACKS) return;
  const left = columns.lefts[column.track] ?? 0;
  const right = left + (columns.widths[column.track] ?? 0);
  const fixed = columns.lefts[FIXED_TRACKS] ?? 0;
  if (left < element.scrollLeft + fixed) element.scrollLeft = left - fixed;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
