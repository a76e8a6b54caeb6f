const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const KANA_ONLY = /^[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f\s・･.·＝=-]+$/u;
const HAS_KANA = /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/u;

/** Katakana as hiragana (ヴ is ゔ); all else stays. */
export const toHiragana = (text: string): string =>
  text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Whether the text is written in kana alone (with spaces, middle dots, long marks). */
export const isKana = (text: string): boolean => KANA_ONLY.test(text) && HAS_KANA.test(text);

/** Whether the text holds an ideograph (or a radical of one, which is of the Han script too). */
export const hasKanji = (text: string): boolean => /[\p{Script=Han}々〆]/u.test(text);

/** Two readings are the same when this is: full width, hiragana, no spaces. */
export const readingKey = (text: string): string => toHiragana(text.normalize('NFKC')).replace(/\s/g, '');
