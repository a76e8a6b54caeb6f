import type { SeatShape } from '../collections/seat-plans.ts';

/** A seat from above; measures are in widths of a seat, from the room's upper left corner, the front above. */
export interface SeatPlace {
  /** From 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SeatLayout {
  readonly width: number;
  readonly height: number;
  readonly seats: readonly SeatPlace[];
  readonly tables: readonly Box[];
}

/** Height of a seat, for a width of 1: a city above a name. */
export const SEAT_HEIGHT = 0.42;
const GAP = 0.06;
const TABLE = 0.16;
const STEP_X = 1 + GAP;
const STEP_Y = SEAT_HEIGHT + GAP;

/** Where the seats of a room stand. */
export function seatLayout(shape: SeatShape, counts: readonly number[]): SeatLayout {
  switch (shape) {
    case 'square':
    case 'u':
      return aroundTables(counts, shape === 'u');
    case 'rows':
      return inRows(counts, TABLE);
    case 'theatre':
      return inRows(counts, 0);
    case 'islands':
      return inIslands(counts);
  }
}

/** How many seats there are. */
export const seatCount = (shape: SeatShape, counts: readonly number[]): number =>
  shape === 'square' || shape === 'u'
    ? sum(counts.slice(0, shape === 'u' ? 2 : 4)) + (shape === 'u' ? (counts[3] ?? 0) : 0)
    : sum(counts);

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** ロの字 and コの字 (open at the back): clockwise from the left end of the front. */
function aroundTables(counts: readonly number[], isOpen: boolean): SeatLayout {
  const [front = 0, right = 0, behind = 0, left = 0] = counts;
  const back = isOpen ? 0 : behind;
  const across = Math.max(front, back, 2) * STEP_X;
  const down = Math.max(left, right, 2) * STEP_Y;
  const inX = 1 + GAP;
  const inY = STEP_Y + TABLE;
  const width = inX * 2 + across - GAP + TABLE * 2;
  const height = inY * 2 + down - GAP;
  const row = (count: number): number => inX + TABLE + (across - count * STEP_X) / 2;
  const column = (count: number): number => inY + (down - count * STEP_Y) / 2;
  const places = [
    ...range(front).map((n) => ({ x: row(front) + n * STEP_X, y: 0 })),
    ...range(right).map((n) => ({ x: width - 1, y: column(right) + n * STEP_Y })),
    ...range(back).map((n) => ({ x: row(back) + (back - 1 - n) * STEP_X, y: height - SEAT_HEIGHT })),
    ...range(left).map((n) => ({ x: 0, y: column(left) + (left - 1 - n) * STEP_Y })),
  ];
  const table = { x: inX, y: STEP_Y, width: width - inX * 2, height: height - STEP_Y * 2 };
  const side = { width: TABLE, height: table.height };
  const tables = [
    { ...table, height: TABLE },
    { ...side, x: table.x + table.width - TABLE, y: table.y },
    ...(isOpen ? [] : [{ ...table, y: table.y + table.height - TABLE, height: TABLE }]),
    { ...side, x: table.x, y: table.y },
  ];
  return { width, height, seats: numbered(places), tables };
}

/** スクール and シアター: row by row from the front, each from the left. */
function inRows(counts: readonly number[], table: number): SeatLayout {
  const most = Math.max(1, ...counts);
  const width = most * STEP_X - GAP;
  const pitch = SEAT_HEIGHT + table + GAP * (table === 0 ? 2 : 4);
  const left = (count: number): number => (width - (count * STEP_X - GAP)) / 2;
  const places = counts.flatMap((count, row) =>
    range(count).map((n) => ({ x: left(count) + n * STEP_X, y: row * pitch + table + GAP })),
  );
  const tables =
    table === 0
      ? []
      : counts.map((count, row) => ({
          x: left(count),
          y: row * pitch,
          width: Math.max(0, count * STEP_X - GAP),
          height: table,
        }));
  return { width, height: Math.max(1, counts.length) * pitch, seats: numbered(places), tables };
}

/** 島: tables of two sides that face each other, as many beside each other as make a room of usual shape. */
function inIslands(counts: readonly number[]): SeatLayout {
  const half = Math.max(1, ...counts.map((count) => Math.ceil(count / 2)));
  const width = half * STEP_X;
  const height = SEAT_HEIGHT * 2 + TABLE * 1.5 + GAP * 2;
  const [pitchX, pitchY] = [width + 0.5, height + 0.35];
  // Twice as wide as deep, as a sheet in landscape has room.
  const across = Math.max(1, Math.round(Math.sqrt((2 * counts.length * pitchY) / pitchX)));
  const corner = (island: number) => ({
    x: (island % across) * pitchX,
    y: Math.floor(island / across) * pitchY,
  });
  const places = counts.flatMap((count, island) => {
    const { x, y } = corner(island);
    const upper = Math.ceil(count / 2);
    return range(count).map((n) =>
      n < upper ? { x: x + n * STEP_X, y } : { x: x + (count - 1 - n) * STEP_X, y: y + height - SEAT_HEIGHT },
    );
  });
  const tables = counts.map((_, island) => {
    const { x, y } = corner(island);
    return { x, y: y + SEAT_HEIGHT + GAP, width: width - GAP, height: TABLE * 1.5 };
  });
  return {
    width: Math.min(across, counts.length) * pitchX - 0.5,
    height: Math.ceil(counts.length / across) * pitchY - 0.35,
    seats: numbered(places),
    tables,
  };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const numbered = (places: readonly Omit<SeatPlace, 'number'>[]): SeatPlace[] =>
  places.map((place, at) => ({ ...place, number: at + 1 }));

/** 席次: the seats from the best, which is nearest to the middle of the front; of two alike the left one first. */
export function seatsByHonour({ seats, width }: SeatLayout): readonly number[] {
  // Rounded, so that two seats on either side of the middle are alike.
  const distance = ({ x, y }: SeatPlace): number => Math.round(Math.hypot(x + 0.5 - width / 2, y * 2) * 1000);
  return seats
    .map((seat) => ({ number: seat.number, far: distance(seat), x: seat.x }))
    .sort((a, b) => a.far - b.far || a.x - b.x)
    .map(({ number }) => number);
}
