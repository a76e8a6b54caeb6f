import { foldRadicals } from './radicals.ts';

/** White space and invisible formatting characters (zero-width space, soft hyphen, byte order mark). */
const SPACE = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]/g;
/** Variation selectors, the ideographic ones (IVS) included. */
const SELECTORS = /[\ufe00-\ufe0f\u180b-\u180d]|\udb40[\udd00-\uddef]/g;

/** Text that is its own key: the everyday kana and ideographs, small letters, digits. Most of a list is. */
const PLAIN = /^[\u3041-\u3093\u30a1-\u30f6\u30fc\u4e00-\u9fff0-9a-z]*$/;

/**
 * The key under which two spellings are the same text: radicals folded, NFKC, variation selectors and
 * white space dropped, case folded. 髙 and 高 stay apart (different characters); `searchKey` joins them.
 */
export function matchKey(text: string): string {
  if (PLAIN.test(text)) return text;
  const bare = foldRadicals(text).replace(SELECTORS, '').normalize('NFKC').toLowerCase();
  // Dropping spaces can bring a base and its mark together (か + spacing ゛), hence the second pass.
  return bare.replace(SPACE, '').normalize('NFKC');
}
