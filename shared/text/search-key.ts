import { toHiragana } from './kana.ts';
import { matchKey } from './match-key.ts';
import { foldVariants } from './variants.ts';

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';
/** Long marks and every dash: 052-000-1101 is found by 0520001101, ディレクター by ディレクタ. */
const DASHES = /[ー~〜‐‑‒–—―−﹣ｰ-]/g;
const REPEATED = /(\p{Script=Han})々/gu;

/**
 * The key for finding: as `matchKey`, and katakana is hiragana, small kana are large, long marks and dashes are
 * dropped, 々 is written out, and spellings of one character are joined (髙 高, 﨑 崎, 齋 斎 斉). Wider than `matchKey`:
 * never use it to decide that two people are one.
 */
export function searchKey(text: string): string {
  const kana = toHiragana(matchKey(text)).replace(DASHES, '');
  const large = kana.replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (small) => LARGE[SMALL.indexOf(small)] ?? small);
  return foldVariants(large.replace(REPEATED, '$1$1'));
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
