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
 * Characters whose key hangs on nothing beside them: everyday Latin, kana, ideographs, radicals, full width. Not among
 * them: marks that join what stands before them, and all beyond the first plane.
 */
const ALONE =
  /^[\t\n -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2010-\u2015\u2e80-\u2fd5\u3000\u3005\u3041-\u3096\u30a1-\u30f6\u30fb\u30fc\u4e00-\u9fff\uff01-\uff5e\uff66-\uff9d]$/;
/** The keys of such characters by their code, each made when it is first met. */
const keys: (string | undefined)[] = new Array(0x10000);

/**
 * The key for finding: as `matchKey`, and katakana is hiragana, small kana are large, long marks and dashes are
 * dropped, 々 is written out, marks inside and on Latin names are dropped (ö is o), ヶ and が between kanji are one, and spellings of one character are joined (髙 高, 﨑 崎, 齋 斎 斉). Wider than `matchKey`:
 * never use it to decide that two people are one.
 */
export function searchKey(text: string): string {
  let key = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let own = keys[code];
    if (own === undefined) {
      const character = text.charAt(at);
      if (!ALONE.test(character)) return wholeKey(text);
      own = folded(character);
      keys[code] = own;
    }
    if (own.length === 1 && own.charCodeAt(0) === code) continue;
    key += text.slice(from, at) + own;
    from = at + 1;
  }
  return inContext(from === 0 ? text : key + text.slice(from));
}

/** The key by way of the whole text; `searchKey` gives the same, and most texts faster. */
export const wholeKey = (text: string): string => inContext(folded(text));

function folded(text: string): string {
  const kana = plainLatin(toHiragana(matchKey(text)).replace(DASHES, '').replace(INNER_MARKS, ''));
  const large = kana.replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (small) => LARGE[SMALL.indexOf(small)] ?? small);
  const alike = large.replace(ALIKE, (kana) => (kana === 'ぢ' ? 'じ' : 'ず'));
  return foldVariants(alike);
}

/** What hangs on the characters beside: 々, and が between kanji. */
function inContext(text: string): string {
  const written = text.includes('々') ? text.replace(REPEATED, '$1$1') : text;
  return HAN_BESIDE_GA.test(written) ? written.replace(KE_OR_GA, 'け') : written;
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
