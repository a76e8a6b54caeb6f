import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import { HEADER_HEIGHT } from './geometry.ts';
import { HEAD_ROW_HEIGHT, type Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';

/** What of the grid is drawn: lines and widths, ends included. */
export interface Seen {
  readonly first: number;
  readonly last: number;
  readonly fromTrack: number;
  readonly toTrack: number;
  /** The most lines there can be in a window of this height; it stays the same while one scrolls. */
  readonly slots: number;
  /** It is scrolled sideways. */
  readonly aside: boolean;
}

/** Lines drawn beyond the edge, and by how many the window moves on. */
const SPARE = 3;
const STEP = 2;

interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

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
  // Before anything is laid out the window's own size is near enough.
  const [seen, setSeen] = useState<Seen>(() =>
    seenOf({ top: 0, left: 0, width: window.innerWidth, height: window.innerHeight }, lines, columns),
  );
  const [page, setPage] = useState(10);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const next = seenOf(viewOf(element), lines, columns);
      setSeen((old) => (same(old, next) ? old : next));
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
  }, [scroller, lines, columns]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new order
  useEffect(() => {
    if (scroller.current && cursor) show(scroller.current, lines, columns, cursor);
  }, [cursor]);

  return { seen, page };
}

const viewOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): View => ({
  top: scrollTop,
  left: scrollLeft,
  width: clientWidth,
  height: clientHeight,
});

function seenOf({ top, left, width, height }: View, lines: Lines, columns: Columns): Seen {
  const last = lines.count - 1;
  const first = Math.floor(lines.lineAtTop(top) / STEP) * STEP - SPARE;
  const end = Math.ceil(lines.lineAtTop(top + height - HEADER_HEIGHT) / STEP) * STEP + SPARE;
  const { lefts, widths } = columns;
  let fromTrack = FIXED_TRACKS;
  while (fromTrack < widths.length - 1 && (lefts[fromTrack + 1] ?? 0) <= left + columns.fixed) fromTrack += 1;
  let toTrack = fromTrack;
  while (toTrack < widths.length - 1 && (lefts[toTrack + 1] ?? 0) < left + width) toTrack += 1;
  const smallest = Math.min(columns.rowHeight, HEAD_ROW_HEIGHT);
  const slots = Math.ceil(height / smallest) + 2 * (SPARE + STEP) + 2;
  return { first: Math.max(0, first), last: Math.min(last, end), fromTrack, toTrack, slots, aside: left > 0 };
}

const same = (a: Seen, b: Seen): boolean =>
  a.first === b.first &&
  a.last === b.last &&
  a.fromTrack === b.fromTrack &&
  a.toTrack === b.toTrack &&
  a.slots === b.slots &&
  a.aside === b.aside;

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
