import { JAPANESE_PAIRS, SUPPLEMENT_PAIRS } from './radical-table.ts';

const FOLD: ReadonlyMap<string, string> = new Map(
  `${SUPPLEMENT_PAIRS} ${JAPANESE_PAIRS}`.split(' ').map((pair) => {
    const [radical = '', ideograph = ''] = pair;
    return [radical, ideograph];
  }),
);

const RADICAL = /[\u2e80-\u2eff\u2f00-\u2fdf]/;
const RADICALS = /[\u2e80-\u2eff\u2f00-\u2fdf]/g;

/** Whether the text holds radical characters (⺠ ⼾ ⻑), as text copied out of a PDF does. */
export const hasRadicals = (text: string): boolean => RADICAL.test(text);

/** The text with every Kangxi or CJK radical replaced by its ordinary ideograph; nothing else changes. */
export function foldRadicals(text: string): string {
  if (!RADICAL.test(text)) return text;
  return text.replace(RADICALS, (radical) => FOLD.get(radical) ?? radical.normalize('NFKC'));
}

/** Whether the text holds private-use characters (外字), which no other machine can show. */
export const hasPrivateUse = (text: string): boolean => /\p{Co}/u.test(text);
