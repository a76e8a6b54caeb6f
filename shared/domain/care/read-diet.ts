import { toHiragana } from '../../text/kana.ts';
import { CARE_KINDS, type CareKind } from './allergens.ts';

/** What a typed text about food says. */
export interface DietReading {
  readonly kinds: readonly CareKind[];
  /** Something in it was not understood, or weakens what was (加熱すれば可): the caterer must read the words. */
  readonly doubtful: boolean;
}

const NOTHING =
  /^(?:特に|とくに)?(?:なし|無し|無|ない|無い|ありません|ございません|該当なし|該当無し|none|no|nothing|n\/a|-|－|ー|―|×)?(?:です)?[。.]?$/u;

/** Words that add nothing to what is named; longest first, so that no rest of one is left behind. */
const FILLERS = [
  'あれるぎーがあります',
  'あれるぎーあり',
  'あれるぎー有り',
  'あれるぎー有',
  'あれるぎー',
  '食べられません',
  '食べられない',
  '飲めません',
  '飲めない',
  '食物',
  '食品',
  '食事',
  '対応',
  '希望',
  '不可',
  '禁止',
  '除去',
  '抜き',
  'だめ',
  'があります',
  'あります',
  'です',
  'あり',
  '有り',
  '有',
  'および',
  '及び',
  'ng',
  'allergy',
  'allergic to',
  'no',
  'and',
  'と',
  'や',
  'が',
  'は',
  'を',
  'に',
  'の',
  '・',
  '、',
  '，',
  ',',
  '。',
  '.',
  '/',
  '／',
  ':',
  '：',
  ';',
  '(',
  ')',
  '（',
  '）',
  '「',
  '」',
];

interface Term {
  readonly word: string;
  readonly kinds: readonly CareKind[];
}

/** Every word, the longest first: 豆乳 is taken for soy before 乳 could be found in it. */
const TERMS: readonly Term[] = [...new Set(CARE_KINDS.flatMap(({ words }) => words.map(fold)))]
  .map((word) => ({
    word,
    kinds: CARE_KINDS.filter(({ words }) => words.some((one) => fold(one) === word)),
  }))
  .sort((a, b) => b.word.length - a.word.length);

/**
 * Reads what is typed about food by the words for allergens and wishes. Nothing is guessed: what is left over makes
 * the reading doubtful, and the original is to be shown with it.
 */
export function readDiet(text: string): DietReading {
  let rest = fold(text);
  if (NOTHING.test(rest)) return { kinds: [], doubtful: false };
  const found = new Set<CareKind>();
  for (const { word, kinds } of TERMS) {
    const parts = splitBy(rest, word);
    if (parts.length === 1) continue;
    for (const one of kinds) found.add(one);
    // What stood on both sides must not grow together to another word.
    rest = parts.join('\n');
  }
  for (const filler of FILLERS) rest = rest.split(filler).join('\n');
  return {
    kinds: CARE_KINDS.filter((one) => found.has(one)),
    doubtful: found.size === 0 || rest.trim() !== '',
  };
}

/** A Latin word is a word by itself (no eggplant for egg); Japanese ones stand anywhere. */
function splitBy(text: string, word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return text.split(word);
  return text.split(new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u'));
}

/** Full width, hiragana, lower case, without spaces at the ends of words. */
function fold(text: string): string {
  return toHiragana(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[ \t\u3000]+/gu, ' ')
    .trim();
}
