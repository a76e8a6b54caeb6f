import { describe, expect, it } from 'vitest';
import { median, percentile, ratio, round } from '../../bench/lib/statistics.mjs';

describe('median', () => {
  it('is the middle of an odd number of values, whatever their order', () => {
    expect(median([30, 4, 100])).toBe(30);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it('sorts as numbers and leaves the series as it was', () => {
    const values = [9, 10, 2];
    expect(median(values)).toBe(9);
    expect(values).toEqual([9, 10, 2]);
  });

  it('is no number where nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('ratio', () => {
  it('is below 1 where we need less than the peer', () => {
    expect(ratio(50, 200)).toBe(0.25);
  });

  it('is null where there is nothing to divide by', () => {
    expect(ratio(5, 0)).toBeNull();
    expect(ratio(Number.NaN, 3)).toBeNull();
  });
});

describe('round', () => {
  it.each([
    [1234.56, 1235],
    [12.345, 12.3],
    [0.012345, 0.0123],
  ])('%d -> %d', (value, rounded) => expect(round(value)).toBe(rounded));
});

it('a percentile is the value below which that share lies', () => {
  const values = Array.from({ length: 100 }, (_, n) => n + 1).reverse();
  expect(percentile(values, 0.95)).toBe(96);
  expect(percentile(values, 1)).toBe(100);
  expect(percentile([7], 0.5)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
