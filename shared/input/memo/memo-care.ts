import { readDiet } from '../../domain/care/read-diet.ts';

const NONE = /アレルギー(?:は|も)?(?:特に)?(?:なし|無し|無い|ない|ありません|ございません)(?:です)?$/u;
const ALLERGY =
  /^(?:食物)?アレルギー(?:は|に|が|：|:)?(.+)$|^(.+?)(?:の|に)?アレルギー(?:が)?(?:あり|有り?|あります)?(?:です)?$/u;
const HEAD = /^(?:食物)?アレルギー(?:は|に|が|：|:|あり|有り?)?$/u;
const NOT_EATEN =
  /^(.+?)(?:は|が|も)?(?:(?:ダメ|だめ|駄目|NG|ＮＧ|不可|苦手|除去|抜き)(?:です)?|食べ(?:ら)?れ(?:ない|ません))$/iu;

/** What a piece of a memo says about food. */
export type MemoCare =
  | { readonly kind: 'care'; readonly text: string }
  /** 「アレルギー」 alone: the next piece says which. */
  | { readonly kind: 'head' };

/**
 * Reads a piece about allergies and wishes; null where it is about something else. That there are none is no care: the
 * words are kept as the memo's.
 * @param isAwaited an allergy was announced just before
 */
export function careIn(piece: string, isAwaited: boolean): MemoCare | null {
  if (NONE.test(piece)) return null;
  if (HEAD.test(piece)) return { kind: 'head' };
  const named = ALLERGY.exec(piece);
  if (named) return { kind: 'care', text: named[1] ?? named[2] ?? '' };
  const refused = NOT_EATEN.exec(piece)?.[1];
  if (refused !== undefined && readDiet(refused).kinds.length > 0) return { kind: 'care', text: refused };
  const { kinds, doubtful } = readDiet(piece);
  // A bare 卵 is care only where an allergy was spoken of; ベジタリアン is so by itself.
  const isCare = kinds.length > 0 && !doubtful && (isAwaited || kinds.every(({ group }) => group === 'wish'));
  return isCare ? { kind: 'care', text: piece } : null;
}
