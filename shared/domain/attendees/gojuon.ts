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
  for (let at = 0; at < key.length; at += 1) codes.push(packed(key.charCodeAt(at)));
  return String.fromCharCode(...codes);
}

function packed(code: number): number {
  if (code >= FIRST_KANA && code <= LAST_KANA) return code - FIRST_KANA + 0xa0;
  if (code === LONG_MARK) return 0xff;
  return code >= 0x80 && code < 0x100 ? code + ELSEWHERE : code;
}

function vowelOf(kana: string): string {
  const at = BY_VOWEL.findIndex((row) => row.includes(kana));
  return VOWELS[at] ?? 'ー';
}

/** Everyday letters of a reading by their code: what is written (packed), what it counts as, and the vowel it ends in. */
const written = new Int16Array(0x10000).fill(-1);
const counted = new Int16Array(0x10000);
const vowels = new Int16Array(0x10000);
/** Stands for a letter that is not sorted by: a space, a middle dot. */
const LEFT_OUT = -2;
for (const letter of [...' 　・･.·＝=、,-']) written[letter.charCodeAt(0)] = LEFT_OUT;
for (let code = FIRST_KANA; code <= 0x3096; code += 1) {
  const kana = String.fromCharCode(code);
  // Hiragana and, 0x60 behind it, katakana.
  for (const one of [code, code + 0x60]) {
    written[one] = packed(code);
    counted[one] = packed(plainKana(kana).charCodeAt(0));
    vowels[one] = packed(vowelOf(plainKana(kana)).charCodeAt(0));
  }
}

/** `packedKey(gojuonKey(reading))`, made in one pass where the reading is written in everyday kana. */
export function packedReading(reading: string): string {
  const base: number[] = [];
  const text: number[] = [0];
  let before = packed(vowelOf('').charCodeAt(0));
  for (let at = 0; at < reading.length; at += 1) {
    const code = reading.charCodeAt(at);
    const own = written[code] ?? -1;
    if (own === LEFT_OUT) continue;
    if (code === LONG_MARK) {
      base.push(before);
      text.push(packed(code));
    } else if (own < 0) return packedKey(gojuonKey(reading));
    else {
      base.push(counted[code] ?? 0);
      text.push(own);
      before = vowels[code] ?? 0;
    }
  }
  return String.fromCharCode(...base, ...text);
}

/** The reading a person is sorted by: ふりがな, or the name itself where it is written in kana; '' where neither. */
export function sortReading({ reading, name }: Pick<Attendee, 'reading' | 'name'>): string {
  if (reading.trim() !== '') return reading;
  return isKana(name) ? name : '';
}

/** Whether the person cannot be placed in 五十音順 yet. */
export const lacksReading = (person: Pick<Attendee, 'reading' | 'name'>): boolean =>
  sortReading(person) === '';
