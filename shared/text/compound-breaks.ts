/** Longer rows of kanji or katakana than these are several words: 文化芸術推進課, クリエイティブセンター. */
const ROWS = /[\p{Script=Han}々〆ヶ]{7,}|[ァ-ヴー]{9,}/gu;
/** What cuts names of offices and titles into words. */
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
const KEPT = 5000;
const known = new Map<string, readonly string[]>();

/**
 * Pieces of a text between which a line may be broken although they are written in one: 課長補佐兼 | 文化 | 創造 | 都市 |
 * 推進 | 係長. Only long rows of kanji or katakana are cut, between their words; 局, 課 or 長 never begins a piece. One piece where
 * there is nothing to cut.
 */
export function compoundPieces(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const cuts = [...text.matchAll(ROWS)].flatMap(({ 0: row, index }) => cutsIn(row).map((at) => index + at));
  const ends = [...cuts, text.length];
  const pieces = ends.map((end, n) => text.slice(n === 0 ? 0 : ends[n - 1], end));
  if (known.size >= KEPT) known.clear();
  known.set(text, pieces);
  return pieces;
}

/** Where words of two characters and more begin, but for the first. */
const cutsIn = (row: string): number[] =>
  [...WORDS.segment(row)].flatMap(({ segment, index }) =>
    index > 0 && [...segment].length > 1 ? [index] : [],
  );
