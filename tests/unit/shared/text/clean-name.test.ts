import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../../shared/text/clean-name.ts';

describe('cleanName', () => {
  it.each([
    ['阿　部　　　誠　様', '阿部 誠', true],
    ['佐々木　　渚　様', '佐々木 渚', true],
    ['伊　達　　宗一郎　殿', '伊達 宗一郎', true],
    ['小　野　寺　瑠　璃　子　様', '小野寺瑠璃子', false],
    ['ジャン・デュポン　氏', 'ジャン・デュポン', true],
    ['Elin Bergström', 'Elin Bergström', true],
    ['Mary  Ann   Smith', 'Mary Ann Smith', true],
    ['鈴木様', '鈴木', true],
    ['鵜殿', '鵜殿', true],
    ['林　誠', '林 誠', true],
    ['', '', true],
  ])('%s -> %s', (text, name, splitKnown) => {
    expect(cleanName(text)).toEqual({ name, original: text, splitKnown });
  });

  it('never changes or drops a character of the name', () => {
    const word = fc.string({ unit: fc.constantFrom(...'髙﨑𠮷\ufa19⺠川渡邉'), minLength: 1, maxLength: 4 });
    const gap = fc.string({ unit: fc.constantFrom(' ', '　'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map(([w, g]) => w + g).join('');
        expect(cleanName(`${text}様`).name.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
