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
  /** The sizes that `slots` goes with, in px: of the window, of a row. */
  readonly height: number;
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

/** Nothing else would be drawn. */
export const same = (a: Seen, b: Seen): boolean =>
  a.first === b.first &&
  a.last === b.last &&
  a.fromTrack === b.fromTrack &&
  a.toTrack === b.toTrack &&
  a.slots === b.slots &&
  a.aside === b.aside &&
  a.height === b.height &&
  a.rowHeight === b.rowHeight;
