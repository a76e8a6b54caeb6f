import { isKana, readingKey } from '../../text/kana.ts';
import type { Attendee } from '../collections/index.ts';

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';
/** Kana by the vowel they end in, for the long mark: ー after か counts as あ (JIS X 4061). */
const BY_VOWEL = [
  'あかさたなはまやらわ',
  'いきしちにひみりゐ',
  'うくすつぬふむゆる',
  'えけせてねへめれゑ',
  'おこそとのほもよろを',
];
const VOWELS = 'あいうえお';
const MARKS = /[\u3099\u309a]/g;
const NOT_SORTED = /[\s・･.·＝=、,-]/g;

/**
 * The key of the order of the fifty sounds (五十音順): first without voicing marks, size and long marks, then
 * by the reading itself, so that はた, はだ, ばた stand together. Compare as plain strings. Made once for each
 * reading, it is far quicker than a collator over a long list.
 */
export function gojuonKey(reading: string): string {
  const text = readingKey(reading).replace(NOT_SORTED, '');
  let base = '';
  let before = '';
  for (const kana of text) {
    before = kana === 'ー' ? vowelOf(before) : plainKana(kana);
    base += before;
  }
  return `${base}\u0000${text}`;
}

const plain = new Map<string, string>();

/** A kana without voicing mark and large; made once for each. */
function plainKana(kana: string): string {
  let base = plain.get(kana);
  if (base === undefined) {
    const bare = kana.normalize('NFD').replace(MARKS, '');
    base = (bare === '' ? '' : LARGE[SMALL.indexOf(bare)]) ?? bare;
    plain.set(kana, base);
  }
  return base;
}

/** U+3041 and what follows it, up to the marks of repetition. */
const [FIRST_KANA, LAST_KANA, LONG_MARK] = [0x3041, 0x309e, 0x30fc];
/** Where letters that are no kana and no ASCII go: behind all kana. */
const ELSEWHERE = 0xf000;

/**
 * A key in the same order, with kana in one byte each: texts of one byte a letter are compared several times faster.
 * Letters that are neither kana nor ASCII stand behind them.
 */
export function packedKey(key: string): string {
  const codes: number[] = [];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code >= FIRST_KANA && code <= LAST_KANA) codes.push(code - FIRST_KANA + 0xa0);
    else if (code === LONG_MARK) codes.push(0xff);
    else codes.push(code >= 0x80 && code < 0x100 ? code + ELSEWHERE : code);
  }
  return String.fromCharCode(...codes);
}

function vowelOf(kana: string): string {
  const at = BY_VOWEL.findIndex((row) => row.includes(kana));
  return VOWELS[at] ?? 'ー';
}

/** The reading a person is sorted by: ふりがな, or the name itself where it is written in kana; '' where neither. */
export function sortReading({ reading, name }: Pick<Attendee, 'reading' | 'name'>): string {
  if (reading.trim() !== '') return reading;
  return isKana(name) ? name : '';
}

/** Whether the person cannot be placed in 五十音順 yet. */
export const lacksReading = (person: Pick<Attendee, 'reading' | 'name'>): boolean =>
  sortReading(person) === '';
