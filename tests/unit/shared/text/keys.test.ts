import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKana, readingKey, toHiragana } from '../../../../shared/text/kana.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';
import { foldRadicals, hasPrivateUse, hasRadicals } from '../../../../shared/text/radicals.ts';
import {
  matchesWords,
  searchKey,
  searchKeyOf,
  searchWords,
  wholeKey,
} from '../../../../shared/text/search-key.ts';

const japanese = fc.string({
  unit: fc.constantFrom(...'山田太郎髙﨑齋𠮷⻑⺠⼾ｶﾞﾊﾟーァヴゔァっ々 　ａA1１㈱①\u{e0100}\ufe00゛か-−'),
});
const anyText = fc.string({ unit: 'grapheme' });

describe('matchKey', () => {
  it.each([
    ['⻑⾕川 ⺠雄', '長谷川民雄'],
    ['⽯⼾ 直⼈', '石戸直人'],
    ['神⼾市', '神戸市'],
    ['⼩⻄　⽂⼦', '小西文子'],
    ['⽻⿊⼭', '羽黒山'],
    ['Elin Bergström', 'elinbergström'],
    ['\ufa19谷　美咲', '神谷美咲'],
    ['葛\u{e0100}城', '葛城'],
    ['ＵＣＣＮ', 'uccn'],
  ])('%s -> %s', (text, key) => expect(matchKey(text)).toBe(key));

  it('keeps different characters of one sound apart', () => {
    expect(matchKey('髙橋')).not.toBe(matchKey('高橋'));
    expect(matchKey('宮﨑')).not.toBe(matchKey('宮崎'));
  });

  it('does nothing the second time, and leaves no space', () => {
    fc.assert(
      fc.property(fc.oneof(japanese, anyText), (text) => {
        const key = matchKey(text);
        expect(matchKey(key)).toBe(key);
        expect(key).not.toMatch(/\s|\p{Variation_Selector}/u);
      }),
    );
  });

  it('is blind to padding', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(matchKey([...text.replaceAll('゛', '')].join('　'))).toBe(matchKey(text.replaceAll('゛', '')));
      }),
    );
  });
});

describe('searchKey', () => {
  it('letter by letter it is the key of the whole text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        ..."山田佐々木龍ヶ崎関が原がガ髙﨑齋⻑⺠⼾ＡａA1-－ーぁぢづッァヴóÅßø・＝'’ 　,\t",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(letters, japanese, anyText), (text) => {
        expect(searchKey(text)).toBe(wholeKey(text));
      }),
      { numRuns: 2_000 },
    );
  });

  const row = searchKeyOf(['髙橋 由美子', 'たかはし ゆみこ', '⻑野県⺠⽂化局']);

  it.each([
    'たかはし',
    'タカハシ',
    'ﾀｶﾊｼ',
    '高橋',
    '髙橋',
    '髙橋　由美子',
    '高橋由美子',
    'ゆみこ 高橋',
    '長野',
    '⺠',
    '県民文化局',
  ])('finds the row by %s', (query) => expect(matchesWords(row, searchWords(query))).toBe(true));

  it.each([
    ['山形', '⼭形市'],
    ['古民家', '古⺠家群'],
    ['神戸市', '神⼾市'],
    ['臼杵市', '⾅杵市'],
    ['羽黒山', '⽻⿊⼭'],
    ['文化プログラム', '⽂化プログラム'],
    ['卯辰山', '卯⾠⼭'],
  ])('finds %s in %s, as pasted from a PDF', (typed, pasted) =>
    expect(matchesWords(searchKeyOf([pasted]), searchWords(typed))).toBe(true),
  );

  it.each(['高橋たかはし', '鈴木', 'たかはし 鈴木', '子た'])('does not find it by %s', (query) =>
    expect(matchesWords(row, searchWords(query))).toBe(false),
  );

  it.each([
    ['齋藤', '斉藤'],
    ['𠮷田', '吉田'],
    ['渡邉', '渡辺'],
    ['渡邊', '渡辺'],
    ['濵田', '浜田'],
    ['宮﨑', '宮崎'],
    ['櫻井', '桜井'],
    ['佐々木', '佐佐木'],
    ['エリーン', 'えりん'],
    ['ショウジ', 'しようじ'],
    ['松ヶ岡', '松ケ岡'],
    ['052-000-1101', '０５２－０００－１１０１'],
    ['0520001101', '052-000-1101'],
  ])('%s is found as %s', (a, b) => expect(searchKey(a)).toBe(searchKey(b)));

  it('joins whatever matchKey joins', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(searchKey(matchKey(text))).toBe(searchKey(text));
      }),
    );
  });

  it('finds every text by itself', () => {
    fc.assert(
      fc.property(japanese, (spaced) => {
        const text = spaced.replace(/\s/gu, '');
        expect(matchesWords(searchKeyOf([text]), searchWords(text))).toBe(true);
      }),
    );
  });
});

describe('radicals and kana', () => {
  it('folds radicals and nothing else', () => {
    expect(foldRadicals('⺠ ㈱ ｶ \ufa19')).toBe('民 ㈱ ｶ \ufa19');
    for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}/u.test(character) || code === 0x2e80) continue;
      expect(hasRadicals(character)).toBe(true);
      expect(foldRadicals(character)).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });
  it('tells private-use characters', () => {
    expect(hasPrivateUse('\ue000')).toBe(true);
    expect(hasPrivateUse('山田')).toBe(false);
  });
  it('reads kana', () => {
    expect(isKana('たかはし　ゆみこ')).toBe(true);
    expect(isKana('ﾀｶﾊｼ')).toBe(true);
    expect(isKana('髙橋')).toBe(false);
    expect(isKana('ー')).toBe(false);
    expect(toHiragana('ヴァイオリン')).toBe('ゔぁいおりん');
    expect(readingKey('ﾐﾔｻﾞｷ ﾀｶｼ')).toBe('みやざきたかし');
  });
});
