/** Rows of kanji, katakana and Latin letters without a space that are longer than a word: 文化芸術推進課, CCNJ国際ネットワーク部会. */
const ROWS = /[\p{Script=Han}々〆ヶァ-ヴー\p{Script=Latin}\d]{7,}/gu;
/** What a line can be broken behind, whatever the phrase: 山形駅西口→立石寺, 電話　023-615-8099. */
const BEHIND = /[→　]+(?=.)/gu;
/** What cuts names of offices and titles into words. */
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
/** Words that a line does not begin with: of one character (局, 課, 長), and what goes on from a number or a Latin word. */
const DEPENDENT = /^(?:.|[\p{Script=Latin}\d].*)$/su;
const KEPT = 5000;
const known = new Map<string, readonly string[]>();

/**
 * Pieces of a text between which a line may be broken although they are written in one: 課長補佐兼 | 文化 | 創造 | 都市 |
 * 推進 | 係長. Only long rows without kana are cut, between their words; 局, 課 or 長 never begins a piece. One piece
 * where there is nothing to cut.
 */
export function compoundPieces(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const cuts = [
    ...[...text.matchAll(ROWS)].flatMap(({ 0: row, index }) => cutsIn(row).map((at) => index + at)),
    ...[...text.matchAll(BEHIND)].map(({ 0: gap, index }) => index + gap.length),
  ].sort((a, b) => a - b);
  const ends = [...cuts, text.length];
  const pieces = ends.map((end, n) => text.slice(n === 0 ? 0 : ends[n - 1], end));
  if (known.size >= KEPT) known.clear();
  known.set(text, pieces);
  return pieces;
}

/** Where words of two characters and more begin, but for the first, and never next to a figure. */
const cutsIn = (row: string): number[] =>
  [...WORDS.segment(row)].flatMap(({ segment, index }) =>
    index > 0 && !DEPENDENT.test(segment) && !/\d/.test(row[index - 1] ?? '') ? [index] : [],
  );
