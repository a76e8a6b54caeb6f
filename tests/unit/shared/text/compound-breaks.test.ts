import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compoundPieces } from '../../../../shared/text/compound-breaks.ts';

test('long names of offices and titles can be broken between their words', () => {
  expect(compoundPieces('課長補佐兼文化創造都市推進係長').join('|')).toBe(
    '課長|補佐兼|文化|創造|都市|推進|係長',
  );
  expect(compoundPieces('CCNJ国際ネットワーク部会').join('|')).toBe('CCNJ|国際|ネットワーク|部会');
  expect(compoundPieces('やまがたクリエイティブセンター「Q1」').join('|')).toBe(
    'やまがたクリエイティブ|センター「Q1」',
  );
});

test('a way can be broken behind its arrow, a text behind its space; figures stay with what follows', () => {
  expect(compoundPieces('山形駅西口→立石寺')).toEqual(['山形駅西口→', '立石寺']);
  expect(compoundPieces('電話　023-615-8099')).toEqual(['電話　', '023-615-8099']);
  expect(compoundPieces('2025年度年次総会').join('|')).toBe('2025年度|年次|総会');
});

test('of a way and a long name the breaks stand in the order of the text', () => {
  expect(compoundPieces('駅→文化芸術創造都市推進課→庁舎').join('|')).toMatch(/^駅→\|文化.*推進課→\|庁舎$/);
  expect(compoundPieces('文化芸術創造都市推進課→庁舎').join('')).toBe('文化芸術創造都市推進課→庁舎');
});

test('short ones and running text stay whole', () => {
  for (const text of [
    '企画課',
    '長谷川 健太郎',
    'デザインの公募を通じて、市民が参加する',
    'Division of Culture',
    '',
  ])
    expect(compoundPieces(text)).toEqual([text]);
});

test('nothing is lost, and no piece begins with one character of a word', () => {
  const kanji = fc.array(fc.constantFrom(...'文化芸術推進課長補佐兼創造都市局係𠮷'), { maxLength: 30 });
  fc.assert(
    fc.property(kanji, (characters) => {
      const text = characters.join('');
      const pieces = compoundPieces(text);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces.slice(1)) expect([...piece].length).toBeGreaterThan(1);
    }),
  );
});
