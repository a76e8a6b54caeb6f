import { isKana, toHiragana } from './kana.ts';

/**
 * Latin spellings of readings, for finding. The key of a reading is its 訓令式 spelling with every mora's first letter
 * in upper case, so that a search can only begin where a mora does: `abe` finds あべ and not かわべ. What a person types
 * (Hepburn or 訓令式) is brought to the same spelling.
 */

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  w: 'わ    ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だ  でど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const VOWELS = 'aiueo';
/** Kana outside the rows, and pairs that are one mora. */
const OTHERS =
  'ぢ:zi づ:zu ゐ:i ゑ:e を:o ん:n ゔ:bu ゔぁ:ba ゔぃ:bi ゔぇ:be ゔぉ:bo ふぁ:fa ふぃ:fi ふぇ:fe ふぉ:fo てぃ:ti でぃ:di とぅ:tu どぅ:zu ' +
  'うぃ:wi うぇ:we うぉ:wo しぇ:sye じぇ:zye ちぇ:tye ぁ:a ぃ:i ぅ:u ぇ:e ぉ:o ゃ:ya ゅ:yu ょ:yo';

const upper = (mora: string): string => mora.charAt(0).toUpperCase() + mora.slice(1);

const LATIN: readonly (readonly [kana: string, latin: string])[] = [
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].flatMap((kana, n): [string, string][] =>
      kana === ' ' ? [] : [[kana, consonant + (VOWELS[n] ?? '')]],
    ),
  ),
  ...OTHERS.split(' ').map((pair): [string, string] => {
    const [kana = '', latin = ''] = pair.split(':');
    return [kana, latin];
  }),
];
const SMALL_Y = Object.entries({ ゃ: 'ya', ゅ: 'yu', ょ: 'yo' });
/** Morae of two kana (きゃ, うぃ), in Latin letters, the first one in upper case. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  LATIN.flatMap(([kana, latin]): [string, string][] => {
    if (kana.length === 2) return [[kana, upper(latin)]];
    if (!latin.endsWith('i')) return [];
    return SMALL_Y.map(([small, y]) => [kana + small, upper(latin.slice(0, -1) + y)]);
  }),
);
const FIRST_KANA = 0x3041;
/** Those of one kana by its code: a long list asks for them a hundred thousand times. */
const SINGLES: (string | undefined)[] = new Array(0x100);
for (const [kana, latin] of LATIN)
  if (kana.length === 1) SINGLES[kana.charCodeAt(0) - FIRST_KANA] = upper(latin);
/** What may be one mora with the kana before it. */
const SMALL = 'ぁぃぅぇぉゃゅょ';
const BEGINS_WITH_VOWEL = /^[AIUEO]/;

/** The morae of one word in kana; null where something in it is no kana. */
function moraeOf(word: string): readonly string[] | null {
  const morae: string[] = [];
  let doubled = false;
  for (let at = 0; at < word.length; at += 1) {
    const kana = word.charAt(at);
    if (kana === 'っ') {
      doubled = true;
      continue;
    }
    if (kana === 'ー') {
      morae.push('-');
      continue;
    }
    const next = word.charAt(at + 1);
    const pair = next !== '' && SMALL.includes(next) ? PAIRS.get(kana + next) : undefined;
    const mora = pair ?? SINGLES[kana.charCodeAt(0) - FIRST_KANA];
    if (mora === undefined) return null;
    if (pair !== undefined) at += 1;
    morae.push(doubled && !BEGINS_WITH_VOWEL.test(mora) ? mora.charAt(0) + mora.toLowerCase() : mora);
    doubled = false;
  }
  return morae;
}

/** How a long vowel is written: in full (satou), left out (sato), by an h (satoh, yuhki). */
type Long = 'full' | 'short' | 'oh';

function spell(morae: readonly string[], long: Long): string {
  let text = '';
  let before = '';
  for (const mora of morae) {
    const vowel = before.slice(-1).toLowerCase();
    const isLong =
      mora === '-' || (mora === 'U' && (vowel === 'o' || vowel === 'u')) || (mora === 'O' && vowel === 'o');
    if (!isLong) text += mora;
    else if (long === 'full') text += mora === '-' ? vowel : mora;
    else if (long === 'oh') text += 'h';
    if (mora !== '-') before = mora;
  }
  return text;
}

const LONGS: readonly Long[] = ['full', 'short', 'oh'];
/** Kana that a long vowel can be written with. */
const MAYBE_LONG = /[ーうおをぅぉ]/;

/** A word's spellings, one for each of `LONGS` or a single one where all are the same; null where it is no kana. */
function spellingsOf(word: string): readonly string[] | null {
  const morae = moraeOf(word);
  if (morae === null) return null;
  if (!MAYBE_LONG.test(word)) return [morae.join('')];
  return LONGS.map((long) => spell(morae, long));
}

/** Names return in a list: the spellings of the last words that were asked for. */
const spelt = new Map<string, readonly string[] | null>();
const MOST_SPELT = 4_096;

function spellingsKept(word: string): readonly string[] | null {
  const known = spelt.get(word);
  if (known !== undefined) return known;
  if (spelt.size >= MOST_SPELT) spelt.clear();
  const spellings = spellingsOf(word);
  spelt.set(word, spellings);
  return spellings;
}

const BETWEEN_WORDS = /[\s・.·＝=-]+/u;
const LAST_HIRAGANA = 0x3096;
const isBetween = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0x30fb;

/** The words of a reading, in hiragana; none where it is not written in kana alone. */
function wordsOf(reading: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= reading.length; at += 1) {
    // Behind the last letter as between two words.
    const code = at < reading.length ? reading.charCodeAt(at) : 0x20;
    if (code >= FIRST_KANA && code <= LAST_HIRAGANA) continue;
    if (!isBetween(code)) return anyWordsOf(reading);
    if (at > from) words.push(reading.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** The same, whatever it is written in: katakana, half-width ones, with hyphens. */
const anyWordsOf = (reading: string): readonly string[] =>
  isKana(reading)
    ? toHiragana(reading.normalize('NFKC'))
        .split(BETWEEN_WORDS)
        .filter((word) => word !== '')
    : [];

/** The key of a reading; '' where it is not written in kana alone. Words are spelt each by itself and joined. */
export function romajiKey(reading: string): string {
  let [full, short, oh] = ['', '', ''];
  for (const word of wordsOf(reading)) {
    const spellings = spellingsKept(word);
    if (spellings === null) return '';
    const [one = '', two = one, three = one] = spellings;
    full += one;
    short += two;
    oh += three;
  }
  if (short === full) return oh === full ? full : `${full}\n${oh}`;
  return oh === full || oh === short ? `${full}\n${short}` : `${full}\n${short}\n${oh}`;
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/cch/g, 'tch'],
  [/sh(?=i)/g, 's'],
  [/sh(?=[aueo])/g, 'sy'],
  [/ch(?=i)/g, 't'],
  [/ch(?=[aueo])/g, 'ty'],
  [/jy?(?=[aueo])/g, 'zy'],
  [/j/g, 'z'],
  [/(?:sh|ch|c)$/g, ''],
  [/ts(?=u|$)/g, 't'],
  [/dzu|du/g, 'zu'],
  [/f(?=u|$)/g, 'h'],
  [/m(?=[bpm])/g, 'n'],
  [/l/g, 'r'],
  [/v/g, 'b'],
];

/** A typed word in the spelling of the keys; null where it is no Latin word. What is half typed (sh, ts) is let be. */
export function romajiWord(word: string): string | null {
  if (!/^[a-z']+$/.test(word)) return null;
  const open = /sh$/.test(word) ? 's' : /ch?$/.test(word) ? 't' : '';
  let text = word;
  for (const [from, to] of STEPS) text = text.replace(from, to);
  return text + open === '' ? null : text + open;
}

/** Whether a mora begins at a place of a key: only there may what is found begin. */
export function beginsMora(key: string, at: number): boolean {
  const code = key.charCodeAt(at);
  return code >= 65 && code <= 90;
}
