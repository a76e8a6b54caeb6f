import { SEAT_HEIGHT } from '../domain/seating/seat-layout.ts';
import type { Document, DocumentSeatPlan } from './document.ts';
import { textArea } from './text-area.ts';

/**
 * What stands on the seats of a room from above: city and name while both can be read; where the seats are too small for
 * that, numbers that the list names (with the city, as long as that can be read); where not even every number can be
 * read, each fifth.
 */
export const SEAT_LOOKS = ['names', 'cities', 'numbers', 'fifths'] as const;
export type SeatLook = (typeof SEAT_LOOKS)[number];

/** The least width of a seat for each, in mm: no text of theirs goes below 6 points then. */
const LEAST_MM: Readonly<Record<SeatLook, number>> = { names: 15.5, cities: 11.6, numbers: 5.8, fifths: 0 };
/** The widest seat that still looks like one. */
const WIDEST_MM = 34;
/** Its border lies outside of it. */
const BORDER_MM = 1;
/** Around the seats, for what stands at the walls. */
export const WALL_MM = 8;
/** Of the page, beside the room: the title, a line below it, a mark above it; the room's heading; the line that says what numbers are. */
const HEAD_MM = { title: 17, subtitle: 5.6, mark: 11, heading: 11, key: 7, spare: 6 } as const;

type Paper = Pick<Document, 'page' | 'subtitle' | 'marks'>;
type Room = Pick<DocumentSeatPlan, 'width' | 'height'>;

export interface SeatDrawing {
  /** Width of a seat in mm; a room's measures are in these. */
  readonly unit: number;
  readonly look: SeatLook;
}

/** How large a room is drawn on a paper, and what its seats say. */
export function seatDrawing(room: Room, { page, subtitle, marks }: Paper): SeatDrawing {
  const { width, height } = textArea(page);
  const { title, subtitle: line, mark, heading, key, spare } = HEAD_MM;
  const left = height - title - subtitle.length * line - (marks.length > 0 ? mark : 0) - heading - spare;
  const unitIn = (high: number): number =>
    Math.min((width - WALL_MM * 2 - BORDER_MM) / room.width, (high - WALL_MM * 2) / room.height, WIDEST_MM);
  const unit = unitIn(left);
  if (unit >= LEAST_MM.names) return { unit, look: 'names' };
  const smaller = unitIn(left - key);
  const look = SEAT_LOOKS.find((one) => one !== 'names' && smaller >= LEAST_MM[one]) ?? 'fifths';
  return { unit: smaller, look };
}

/** The page on which the seats of the smallest drawn room say the most: across, unless upright says more. */
export function seatPage(
  rooms: readonly Room[],
  paper: Omit<Paper, 'page'>,
  size: Document['page']['size'],
): Document['page'] {
  const least = (page: Document['page']): number =>
    Math.max(0, ...rooms.map((room) => SEAT_LOOKS.indexOf(seatDrawing(room, { ...paper, page }).look)));
  const [across, upright] = (['landscape', 'portrait'] as const).map((orientation) => ({
    size,
    orientation,
  }));
  return across && upright && least(upright) < least(across) ? upright : { size, orientation: 'landscape' };
}

/** The seats whose numbers are drawn: all, or the first and each fifth. */
export const isNumbered = (number: number, look: SeatLook): boolean =>
  look !== 'fifths' || number === 1 || number % 5 === 0;

/** Where a number stands that is larger than its seat: towards the middle of a room whose seats stand along its walls, else on it. */
export function inwards(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height, seats }: Pick<DocumentSeatPlan, 'width' | 'height' | 'seats'>,
): 'down' | 'left' | 'up' | 'right' | null {
  const at = (one: { readonly x: number; readonly y: number }) => {
    if (one.y === 0) return 'down';
    if (near(one.y, height - SEAT_HEIGHT)) return 'up';
    if (one.x === 0) return 'right';
    return near(one.x, width - 1) ? 'left' : null;
  };
  return seats.every((seat) => at(seat) !== null) ? at({ x, y }) : null;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.001;
