import { type Columns, FIXED_TRACKS } from './columns.ts';
import { HEADER_HEIGHT } from './geometry.ts';
import type { Lines } from './lines.ts';

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
  /** The height of a row that `slots` goes with, in px. */
  readonly rowHeight: number;
}

/** By how many lines the window moves on. */
const STEP = 2;

/** Where the grid is scrolled to and how large its window is, in px. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What of the grid is to be drawn.
 * @param spare lines beyond either edge
 * @param old what is drawn now
 */
export function seenOf(view: View, lines: Lines, columns: Columns, spare: number, old: Seen | null): Seen {
  const { top, left, width, height } = view;
  const { lefts, widths, rowHeight } = columns;
  const room = Math.max(0, height - HEADER_HEIGHT);
  const from = Math.floor(lines.lineAtTop(top) / STEP) * STEP - spare;
  const to = Math.ceil(lines.lineAtTop(top + room) / STEP) * STEP + spare;
  // Headings are lower than rows of two lines: where many are in sight, more lines are.
  // Without spare lines it is the first picture, which has what is in sight and no more.
  const rows = spare === 0 ? 0 : Math.ceil(room / rowHeight) + 2 * (STEP + spare) - 1;
  // A few too many are kept; a window that has become much smaller begins anew.
  const kept = old?.rowHeight === rowHeight && old.slots <= 2 * rows ? old.slots : 0;
  const slots = Math.max(rows, to - from + 1, kept);
  const first = Math.max(0, Math.min(from, lines.count - slots));
  const last = Math.min(lines.count, first + slots) - 1;
  let fromTrack = FIXED_TRACKS;
  while (fromTrack < widths.length - 1 && (lefts[fromTrack + 1] ?? 0) <= left + columns.fixed) fromTrack += 1;
  let toTrack = fromTrack;
  while (toTrack < widths.length - 1 && (lefts[toTrack + 1] ?? 0) < left + width) toTrack += 1;
  return { first, last, fromTrack, toTrack, slots, aside: left > 0, rowHeight };
}

/** So many widths beyond the edge may stay until other lines are drawn. */
const TOO_WIDE = 3;

/** What is drawn shows all that is to be seen, and hardly more. */
export const suffices = (drawn: Seen, next: Seen): boolean =>
  drawn.first === next.first &&
  drawn.last === next.last &&
  drawn.fromTrack === next.fromTrack &&
  drawn.toTrack >= next.toTrack &&
  drawn.toTrack <= next.toTrack + TOO_WIDE &&
  drawn.slots === next.slots &&
  drawn.aside === next.aside &&
  drawn.rowHeight === next.rowHeight;
