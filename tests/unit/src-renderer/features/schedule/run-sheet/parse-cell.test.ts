import { describe, expect, it } from 'vitest';
import {
  isRelative,
  parseLengthCell,
  parseTimeCell,
} from '../../../../../../src-renderer/features/schedule/run-sheet/parse-cell.ts';

describe('parseLengthCell', () => {
  it.each([
    ['30', 30],
    ['９０分', 90],
    ['1:30', 90],
    ['1時間30分', 90],
    ['1時間半', 90],
    ['2時間', 120],
    ['1h30', 90],
    ['45 min', 45],
    ['', null],
    ['未定', null],
    ['半日', undefined],
    ['1:75:2', undefined],
  ])('reads %s', (text, minutes) => {
    expect(parseLengthCell(text, 20)).toBe(minutes);
  });

  it('adds to the present length, where there is one', () => {
    expect(parseLengthCell('+10', 20)).toBe(30);
    expect(parseLengthCell('－５分', 20)).toBe(15);
    expect(parseLengthCell('+10', null)).toBeUndefined();
  });
});

describe('parseTimeCell', () => {
  it('reads times as everywhere, and minutes to add to a definite one', () => {
    expect(parseTimeCell('1330', null)).toBe(810);
    expect(parseTimeCell('午前', 810)).toBe('morning');
    expect(parseTimeCell('', 810)).toBeNull();
    expect(parseTimeCell('+10', 810)).toBe(820);
    expect(parseTimeCell('-10', 'morning')).toBeUndefined();
    expect(parseTimeCell('お昼ごろ', 810)).toBeUndefined();
  });
});

describe('isRelative', () => {
  it('tells minutes to be added from times and lengths, so that the reason of a refusal fits', () => {
    expect(['+10', '－５分', '+5 min'].map(isRelative)).toEqual([true, true, true]);
    expect(['10', '13:30', '午前', '+午前', ''].map(isRelative)).toEqual([false, false, false, false, false]);
  });
});
