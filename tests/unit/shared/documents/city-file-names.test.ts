import { expect, test } from 'vitest';
import { cityFileNames } from '../../../../shared/documents/city-file-names.ts';

const cities = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `市${count - at}` }));

test('the files of cities sort by their place, not by their characters', () => {
  for (const count of [1, 11, 120]) {
    const names = [...cityFileNames(cities(count)).values()];
    expect([...names].sort()).toEqual(names);
  }
  expect(cityFileNames(cities(11)).get('c0')).toBe('01_市11');
  expect(cityFileNames(cities(120)).get('c119')).toBe('120_市1');
});
