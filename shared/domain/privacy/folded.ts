import { toHiragana } from '../../text/kana.ts';
import { matchKey } from '../../text/match-key.ts';

/** A text with all that spellings of one name or number differ in taken out, and where each character stood. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` where the character it came from begins in the original, and where it ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Spaces are dropped by `matchKey`; what telephone numbers and double names are parted by is, too. */
const PARTING = /[-‐‑‒–—―−﹣()]/;

/** A character with the sound mark that half-width kana carry behind them. */
const CHARACTER = /.[\uff9e\uff9f\u3099\u309a]?/gsu;

/** Folds a text character by character, so that what is found in it can be taken out of the original. */
export function folded(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: character, index: at } of original.matchAll(CHARACTER)) {
    const key = toHiragana(matchKey(character));
    const end = at + character.length;
    if (!PARTING.test(key))
      for (const unit of key.split('')) {
        text += unit;
        from.push(at);
        to.push(end);
      }
  }
  return { text, from, to };
}

/** The folded text alone. */
export const foldedText = (original: string): string => folded(original).text;
