import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inwards,
  isNumbered,
  seatDrawing,
  seatPage,
  WALL_MM,
} from '../../../../shared/documents/seat-drawing.ts';
import { textArea } from '../../../../shared/documents/text-area.ts';
import { SEAT_SHAPES, type SeatShape } from '../../../../shared/domain/collections/seat-plans.ts';
import { seatLayout } from '../../../../shared/domain/seating/seat-layout.ts';

const HEAD = { subtitle: ['と合同開催', '期日', '（敬称略）'], marks: [] };
const rowsOf = (seats: number, wide: number): number[] =>
  Array.from({ length: Math.ceil(seats / wide) }, (_, row) => Math.min(wide, seats - row * wide));
const ring = (seats: number): number[] => {
  const side = Math.floor(seats * 0.22);
  const front = Math.floor((seats - side * 2) / 2);
  return [front, side, seats - front - side * 2, side];
};
const lookOf = (shape: SeatShape, counts: readonly number[], size: 'A4' | 'A3'): string => {
  const room = seatLayout(shape, counts);
  return seatDrawing(room, { ...HEAD, page: seatPage([room], HEAD, size) }).look;
};

describe('what stands on the seats', () => {
  test.each([
    ['square', ring(8), 'names', 'names'],
    ['square', ring(30), 'names', 'names'],
    ['square', ring(60), 'cities', 'names'],
    ['square', [60, 60, 60, 60], 'fifths', 'fifths'],
    ['rows', rowsOf(8, 6), 'names', 'names'],
    ['rows', rowsOf(30, 6), 'names', 'names'],
    ['rows', rowsOf(60, 10), 'names', 'names'],
    ['rows', rowsOf(300, 12), 'numbers', 'cities'],
    ['rows', rowsOf(300, 8), 'numbers', 'numbers'],
    ['islands', rowsOf(8, 4), 'names', 'names'],
    ['islands', rowsOf(60, 8), 'names', 'names'],
    ['islands', rowsOf(300, 8), 'numbers', 'names'],
  ] as const)('%s %j: %s on A4, %s on A3', (shape, counts, onA4, onA3) => {
    expect([lookOf(shape, counts, 'A4'), lookOf(shape, counts, 'A3')]).toEqual([onA4, onA3]);
  });

  test('a deep room stands upright where that says more', () => {
    const page = (counts: readonly number[]) =>
      seatPage([seatLayout('rows', counts)], HEAD, 'A4').orientation;
    expect(page(rowsOf(60, 10))).toBe('landscape');
    expect(page(rowsOf(300, 12))).toBe('portrait');
    expect(seatPage([], HEAD, 'A3')).toEqual({ size: 'A3', orientation: 'landscape' });
  });

  test('of many seats each fifth is numbered, from the first', () => {
    const numbered = Array.from({ length: 12 }, (_, at) => at + 1).filter((one) => isNumbered(one, 'fifths'));
    expect(numbered).toEqual([1, 5, 10]);
    expect(isNumbered(7, 'numbers')).toBe(true);
  });

  test('such numbers stand inside the ring of a room, and on the seats of rows', () => {
    const square = seatLayout('square', [3, 2, 3, 2]);
    const room = { ...square, seats: square.seats.map((seat) => ({ ...seat, city: '', name: '' })) };
    expect(room.seats.map((seat) => inwards(seat, room))).toEqual([
      ...['down', 'down', 'down'],
      ...['left', 'left'],
      ...['up', 'up', 'up'],
      ...['right', 'right'],
    ]);
    const rows = seatLayout('rows', [3, 3, 3]);
    const hall = { ...rows, seats: rows.seats.map((seat) => ({ ...seat, city: '', name: '' })) };
    expect(hall.seats.every((seat) => inwards(seat, hall) === null)).toBe(true);
  });
});

test('no room is drawn larger than its page, whatever stands at the head of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEAT_SHAPES),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 40 }),
      fc.constantFrom('A4', 'A3'),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      (shape, counts, size, lines, isMarked) => {
        const room = seatLayout(shape, counts);
        const head = { subtitle: Array(lines).fill('行'), marks: isMarked ? ['取扱注意'] : [] };
        const page = seatPage([room], head, size as 'A4' | 'A3');
        const { unit } = seatDrawing(room, { ...head, page });
        const { width, height } = textArea(page);
        expect(room.width * unit + WALL_MM * 2).toBeLessThanOrEqual(width);
        expect(room.height * unit + WALL_MM * 2).toBeLessThan(height - 30);
      },
    ),
  );
});
