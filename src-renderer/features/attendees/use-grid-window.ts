import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../../ui/when-idle.ts';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import { HEADER_HEIGHT } from './geometry.ts';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';

/** What of the grid is drawn: lines and widths, ends included. */
export interface Seen {
  readonly first: number;
  readonly last: number;
  readonly fromTrack: number;
  readonly toTrack: number;
  /**
   * How many lines are drawn wherever there are so many: as many as a window of this size has needed so far. While it
   * stays the same no row is made or taken out by scrolling.
   */
  readonly slots: number;
  /** It is scrolled sideways. */
  readonly aside: boolean;
  /** The sizes that `slots` goes with, in px: of the window, of a row. */
  readonly height: number;
  readonly rowHeight: number;
}

/** Lines drawn beyond the edge, and by how many the window moves on. */
const SPARE = 3;
const STEP = 2;
/** The lines beyond the edge are drawn after the first picture, in ms at the latest. */
const AT_LATEST = 400;

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
  // No line is drawn before the room for them is known: it is measured, and they are drawn, before the first picture.
  const [seen, setSeen] = useState<Seen>(() => ({
    ...seenOf({ top: 0, left: 0, width: window.innerWidth, height: 0 }, lines, columns, 0, null),
    last: -1,
    slots: 0,
  }));
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

const viewOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): View => ({
  top: scrollTop,
  left: scrollLeft,
  width: clientWidth,
  height: clientHeight,
});

function seenOf(view: View, lines: Lines, columns: Columns, spare: number, old: Seen | null): Seen {
  const { top, left, width, height } = view;
  const { lefts, widths, rowHeight } = columns;
  const room = Math.max(0, height - HEADER_HEIGHT);
  const from = Math.floor(lines.lineAtTop(top) / STEP) * STEP - spare;
  const to = Math.ceil(lines.lineAtTop(top + room) / STEP) * STEP + spare;
  // Headings are lower than rows of two lines: where many are in sight, more lines are.
  const rows = Math.ceil(room / rowHeight) + 2 * (STEP + spare) - 1;
  const kept = old?.height === height && old.rowHeight === rowHeight ? old.slots : 0;
  const slots = Math.max(rows, to - from + 1, kept);
  const first = Math.max(0, Math.min(from, lines.count - slots));
  const last = Math.min(lines.count, first + slots) - 1;
  let fromTrack = FIXED_TRACKS;
  while (fromTrack < widths.length - 1 && (lefts[fromTrack + 1] ?? 0) <= left + columns.fixed) fromTrack += 1;
  let toTrack = fromTrack;
  while (toTrack < widths.length - 1 && (lefts[toTrack + 1] ?? 0) < left + width) toTrack += 1;
  return { first, last, fromTrack, toTrack, slots, aside: left > 0, height, rowHeight };
}

const same = (a: Seen, b: Seen): boolean =>
  a.first === b.first &&
  a.last === b.last &&
  a.fromTrack === b.fromTrack &&
  a.toTrack === b.toTrack &&
  a.slots === b.slots &&
  a.aside === b.aside &&
  a.height === b.height &&
  a.rowHeight === b.rowHeight;

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
