import { describe, expect, it } from 'vitest';
import { LONGEST_PART, parseDistance, parseMinutes } from '../../../../src-renderer/parts/parse-minutes.ts';

describe('parseMinutes', () => {
  it.each([
    ['20', 20],
    ['２０分', 20],
    ['1時間5分', 65],
    ['１時間', 60],
    ['1:05', 65],
    ['15 min', 15],
    ['', null],
    ['　', null],
  ])('reads %j as %j', (typed, minutes) => {
    expect(parseMinutes(typed)).toBe(minutes);
  });

  it.each(['十分', '-5', '1.5', '20 km', '12345'])('says that %j is none', (typed) => {
    expect(parseMinutes(typed)).toBeUndefined();
  });

  it('takes no more than the most it is told', () => {
    expect(parseMinutes('600', LONGEST_PART)).toBe(600);
    expect(parseMinutes('10:01', LONGEST_PART)).toBeUndefined();
  });
});

describe('parseDistance', () => {
  it.each([
    ['4.5', 4.5],
    ['４．５km', 4.5],
    ['12 KM', 12],
    ['', null],
    ['遠い', undefined],
  ])('reads %j as %j', (typed, kilometres) => {
    expect(parseDistance(typed)).toBe(kilometres);
  });
});
