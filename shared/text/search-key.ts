import { toHiragana } from './kana.ts';
import { matchKey } from './match-key.ts';
import { foldVariants } from './variants.ts';

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';
/** Long marks and every dash: 052-000-1101 is found by 0520001101, ディレクター by ディレクタ. */
const DASHES = /[ー~〜‐‑‒–—―−﹣ｰ-]/g;
const REPEATED = /(\p{Script=Han})々/gu;
/** Marks inside foreign names: マリア・シュミット, ジャン＝ピエール, O'Brien. */
const INNER_MARKS = /[・･·‧•=＝'’`´ʼ]/g;
/** 関ヶ原, 関ケ原 and 関が原 (ヶ is け by now); only beside a kanji, for が alone is a reading. */
const KE_OR_GA = /(?<=\p{Script=Han})が(?=\p{Script=Han}|$)|^が(?=\p{Script=Han})/gu;
const HAN_BESIDE_GA = /が/;
/** Latin letters with marks (ö, é) and those that do not come apart. */
const MARKED_LATIN = /[\u00df-\u024f\u1e00-\u1eff]/;
const LATIN_MARKS = /[\u0300-\u036f]/g;
const WHOLE_LATIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
/** ぢ and づ sound as じ and ず, and are written so by half of the people who say them. */
const ALIKE = /[ぢづ]/g;

/**
 * The key for finding: as `matchKey`, and katakana is hiragana, small kana are large, long marks and dashes are
 * dropped, 々 is written out, marks inside and on Latin names are dropped (ö is o), ヶ and が between kanji are one, and spellings of one character are joined (髙 高, 﨑 崎, 齋 斎 斉). Wider than `matchKey`:
 * never use it to decide that two people are one.
 */
export function searchKey(text: string): string {
  const kana = plainLatin(toHiragana(matchKey(text)).replace(DASHES, '').replace(INNER_MARKS, ''));
  const large = kana.replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (small) => LARGE[SMALL.indexOf(small)] ?? small);
  const alike = large.replace(ALIKE, (kana) => (kana === 'ぢ' ? 'じ' : 'ず'));
  const folded = foldVariants(alike.replace(REPEATED, '$1$1'));
  return HAN_BESIDE_GA.test(folded) ? folded.replace(KE_OR_GA, 'け') : folded;
}

function plainLatin(text: string): string {
  if (!MARKED_LATIN.test(text)) return text;
  return text
    .replace(/[øłđßæœı]/g, (letter) => WHOLE_LATIN[letter] ?? letter)
    .replace(/[\u00df-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').replace(LATIN_MARKS, ''));
}

/** One precomputed key over several texts (name, reading, organisation …); no match runs across two of them. */
export const searchKeyOf = (texts: readonly string[]): string => texts.map(searchKey).join('\n');

/** The words of what a person typed in a search box, as keys. */
export const searchWords = (query: string): readonly string[] =>
  query
    .split(/[\s,、]+/u)
    .map(searchKey)
    .filter((word) => word !== '');

/** Whether a precomputed key holds every word; an empty query matches all. */
export const matchesWords = (key: string, words: readonly string[]): boolean =>
  words.every((word) => key.includes(word));
