import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { MatrixLines } from './matrix-lines.ts';
import type { Cursor } from './move.ts';

/** Heights in px, the same as in the stylesheet. */
const ROW = 34;
const TITLE = 58;
const TOTAL = 26;

/** The height of the head: titles, the total, and a line for each network that has one. */
export const headHeight = (networks: number): number => TITLE + TOTAL * (networks + 1);

/** A line in sight and where it starts below the head, in px. */
export interface SeenLine {
  readonly index: number;
  readonly top: number;
}

/** The lines in sight; the active cell is kept in sight. */
export function useMatrixWindow(
  scroller: RefObject<HTMLElement | null>,
  lines: MatrixLines,
  cursor: Cursor | null,
  head: number,
): { readonly seen: readonly SeenLine[]; readonly height: number; readonly page: number } {
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.all.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: head,
    scrollPaddingStart: head,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new order
  useEffect(() => {
    const at = lines.at.get(cursor?.id ?? '');
    if (!cursor || at === undefined) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    showColumn(scroller.current, cursor.column);
  }, [cursor]);

  return {
    seen: virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - head })),
    height: virtual.getTotalSize(),
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 600) - head) / ROW) - 1),
  };
}

/** Scrolls sideways as far as the cursor's column needs; the name column lies over the left edge. */
function showColumn(element: HTMLElement | null, column: number): void {
  const cells = element?.querySelectorAll<HTMLElement>('[data-column]');
  const [name, cell] = [cells?.[0], cells?.[column + 1]];
  if (!element || !name || !cell) return;
  const left = cell.offsetLeft;
  if (left < element.scrollLeft + name.offsetWidth) element.scrollLeft = left - name.offsetWidth;
  else if (left + cell.offsetWidth > element.scrollLeft + element.clientWidth)
    element.scrollLeft = left + cell.offsetWidth - element.clientWidth;
}
