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
  for (const kana of text.normalize('NFD').replace(MARKS, '')) {
    before = kana === 'ー' ? vowelOf(before) : (LARGE[SMALL.indexOf(kana)] ?? kana);
    base += before;
  }
  return `${base}\u0000${text}`;
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
