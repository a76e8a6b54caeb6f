import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSeats, type Rider } from '../../../../../shared/domain/travel/assign-seats.ts';

const group = (name: string, count: number): Rider[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${name}${n + 1}`, group: name, seats: 1 }));

const load = (vehicleOf: ReadonlyMap<string, string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const vehicle of vehicleOf.values()) counts[vehicle] = (counts[vehicle] ?? 0) + 1;
  return counts;
};

describe('seats in vehicles', () => {
  test('cities stay together and the vehicles are about equally full', () => {
    const riders = [...group('札幌', 5), ...group('金沢', 4), ...group('神戸', 4), ...group('大津', 3)];
    const { vehicleOf, left } = assignSeats(riders, [
      { id: '1', seats: 20 },
      { id: '2', seats: 20 },
    ]);
    expect(left).toEqual([]);
    expect(load(vehicleOf)).toEqual({ 1: 8, 2: 8 });
    for (const city of ['札幌', '金沢', '神戸', '大津']) {
      const vehicles = riders.filter((one) => one.group === city).map(({ id }) => vehicleOf.get(id));
      expect(new Set(vehicles).size).toBe(1);
    }
  });

  test('a lock is kept, and the rest of the city joins it', () => {
    const riders = [...group('札幌', 3), ...group('金沢', 6)];
    const { vehicleOf } = assignSeats(
      riders,
      [
        { id: '1', seats: 10 },
        { id: '2', seats: 10 },
      ],
      new Map([['札幌2', '2']]),
    );
    expect(['札幌1', '札幌2', '札幌3'].map((id) => vehicleOf.get(id))).toEqual(['2', '2', '2']);
  });

  test('one for whom no place is left is named', () => {
    const { left } = assignSeats(group('札幌', 4), [{ id: '1', seats: 3 }]);
    expect(left).toEqual(['札幌4']);
  });

  test('a city too large for one vehicle fills one before it begins the next, whatever is emptier', () => {
    const { vehicleOf, left } = assignSeats(group('札幌', 7), [
      { id: '1', seats: 4 },
      { id: '2', seats: 5 },
      { id: '3', seats: 4 },
    ]);
    expect(left).toEqual([]);
    // The first of those as empty; then the emptiest of those not begun, to its end.
    expect(load(vehicleOf)).toEqual({ 1: 4, 2: 3 });
    expect(vehicleOf.get('札幌4')).toBe('1');
    expect(vehicleOf.get('札幌5')).toBe('2');
  });

  test('one with company goes on into the next vehicle, and the place left is for whoever fits', () => {
    const riders = [2, 2, 1].map((seats, n): Rider => ({ id: `札幌${n + 1}`, group: '札幌', seats }));
    const { vehicleOf, left } = assignSeats(riders, [
      { id: '1', seats: 3 },
      { id: '2', seats: 2 },
    ]);
    expect(left).toEqual([]);
    expect([...vehicleOf]).toEqual([
      ['札幌1', '1'],
      ['札幌2', '2'],
      ['札幌3', '1'],
    ]);
  });

  test('property: never over the seats, nobody lost or twice, locks kept, always the same', () => {
    const riders = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 400 }).map(String),
        group: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        seats: fc.integer({ min: 1, max: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 80 },
    );
    const coaches = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('1', '2', '3', '4'), seats: fc.integer({ min: 0, max: 45 }) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(riders, coaches, (people, vehicles) => {
        // Locks that a person could have set: those of an earlier seating.
        const first = assignSeats(people.slice(0, 20), vehicles);
        const locks = new Map([...first.vehicleOf].slice(0, 10));
        const { vehicleOf, left } = assignSeats(people, vehicles, locks);
        expect([...vehicleOf.keys(), ...left].sort()).toEqual(people.map(({ id }) => id).sort());
        for (const { id, seats } of vehicles) {
          const used = people
            .filter((one) => vehicleOf.get(one.id) === id)
            .reduce((sum, one) => sum + one.seats, 0);
          expect(used).toBeLessThanOrEqual(seats);
        }
        for (const [id, vehicle] of locks) expect(vehicleOf.get(id)).toBe(vehicle);
        expect(assignSeats(people, vehicles, locks)).toEqual({ vehicleOf, left });
      }),
    );
  });
});
