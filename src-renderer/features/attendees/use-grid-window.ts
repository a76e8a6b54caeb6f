import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../../ui/when-idle.ts';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import { HEADER_HEIGHT } from './geometry.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import { type Seen, seenOf, suffices, type View } from './seen.ts';

/** Lines drawn beyond the edge. */
const SPARE = 2;
/** The lines beyond the edge are drawn after the first picture, in ms at the latest. */
const AT_LATEST = 400;

/**
 * The lines and widths in sight, drawn within the same frame as the scrolling. The active cell (or the corner that is
 * being drawn) is kept in sight.
 */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  lines: Lines,
  columns: Columns,
  cursor: Cursor | null,
): { readonly seen: Seen; readonly page: number } {
  const [spare, setSpare] = useState(0);
  useEffect(() => whenIdle(() => setSpare(SPARE), AT_LATEST), []);
  // The room is measured before the first picture; it is as large as could be expected, or a few lines are drawn anew.
  const [kept, setKept] = useState(() => windowOf({ lines, columns, spare }, expectedView(), null));
  // Other lines in the same room are reckoned, not measured: asking would have the page laid out once more.
  let now = kept;
  if (kept.lines !== lines || kept.columns !== columns || kept.spare !== spare)
    now = windowOf({ lines, columns, spare }, kept.view, kept.seen);
  if (now !== kept) setKept(now);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const view = viewOf(element);
      setKept((old) => {
        const next = windowOf(old, view, old.seen);
        // Within the same lines nothing is drawn anew: the old view gives them as well.
        const still = next.seen === old.seen && pageOf(view, old.columns) === pageOf(old.view, old.columns);
        return still ? old : next;
      });
    };
    // In the scroll event itself, so that no frame shows an empty ground.
    const onScroll = (): void => flushSync(look);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new order
  useEffect(() => {
    if (scroller.current && cursor) show(scroller.current, lines, columns, cursor);
  }, [cursor]);

  return { seen: now.seen, page: pageOf(now.view, columns) };
}

/** How many rows a page is. */
const pageOf = ({ height }: View, { rowHeight }: Columns): number =>
  Math.max(1, Math.floor((height - HEADER_HEIGHT) / rowHeight) - 1);

/** What a window is made from. */
interface Ground {
  readonly lines: Lines;
  readonly columns: Columns;
  readonly spare: number;
}

/** The window onto some lines; what is seen stays the same object as long as nothing else would be drawn. */
function windowOf({ lines, columns, spare }: Ground, view: View, old: Seen | null) {
  const next = seenOf(view, lines, columns, spare, old);
  return { lines, columns, spare, view, seen: old !== null && suffices(old, next) ? old : next };
}

/** Height of what stands above and below the table on the screen, in px. */
const AROUND = 160;

/** The view as it will be most likely, before anything can be measured. */
const expectedView = (): View => ({
  top: 0,
  left: 0,
  width: window.innerWidth,
  height: Math.max(0, window.innerHeight - AROUND),
});

const viewOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): View => ({
  top: scrollTop,
  left: scrollLeft,
  width: clientWidth,
  height: clientHeight,
});

/** Scrolls as far as the cell needs to be in sight. */
function show(element: HTMLElement, lines: Lines, columns: Columns, cursor: Cursor): void {
  const place = lines.placeOf(cursor.id);
  const column = columns.all[cursor.column];
  if (place === null || !column) return;
  const top = lines.topOf(lines.lineOfPlace(place));
  const room = element.clientHeight - HEADER_HEIGHT;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + columns.rowHeight > element.scrollTop + room) {
    element.scrollTop = top + columns.rowHeight - room;
  }
  if (column.track < FIXED_TRACKS) return;
  const left = columns.lefts[column.track] ?? 0;
  const right = left + (columns.widths[column.track] ?? 0);
  if (left < element.scrollLeft + columns.fixed) element.scrollLeft = left - columns.fixed;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
