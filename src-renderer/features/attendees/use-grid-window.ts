import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../../ui/when-idle.ts';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import { HEADER_HEIGHT } from './geometry.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import { type Seen, same, seenOf, type View } from './seen.ts';

/** Lines drawn beyond the edge. */
const SPARE = 3;
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
  // The room is measured before the first picture; it is as large as could be expected, or a few lines are drawn anew.
  const [seen, setSeen] = useState<Seen>(() => seenOf(expectedView(), lines, columns, 0, null));
  const [page, setPage] = useState(10);
  const [spare, setSpare] = useState(0);
  useEffect(() => whenIdle(() => setSpare(SPARE), AT_LATEST), []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const view = viewOf(element);
      setSeen((old) => {
        const next = seenOf(view, lines, columns, spare, old);
        return same(old, next) ? old : next;
      });
    };
    // In the scroll event itself, so that no frame shows an empty ground.
    const onScroll = (): void => flushSync(look);
    const onResize = (): void => {
      look();
      setPage(Math.max(1, Math.floor((element.clientHeight - HEADER_HEIGHT) / columns.rowHeight) - 1));
    };
    onResize();
    const observer = new ResizeObserver(onResize);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, lines, columns, spare]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new order
  useEffect(() => {
    if (scroller.current && cursor) show(scroller.current, lines, columns, cursor);
  }, [cursor]);

  return { seen, page };
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
