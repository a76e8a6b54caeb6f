/** Widths of BIZ UDPGothic Bold in thousandths of its size; from space (U+0020) to tilde (U+007E). */
const LATIN = [
  333, 370, 520, 940, 800, 1000, 910, 320, 505, 510, 500, 840, 330, 480, 330, 500, 760, 630, 760, 760, 760,
  760, 760, 760, 760, 760, 340, 340, 840, 840, 840, 800, 980, 780, 770, 810, 850, 700, 670, 860, 840, 440,
  560, 760, 610, 1000, 840, 880, 760, 900, 760, 730, 700, 840, 760, 1000, 820, 740, 750, 550, 500, 550, 500,
  305, 500, 660, 730, 640, 730, 690, 510, 670, 720, 320, 400, 660, 360, 960, 720, 700, 730, 730, 490, 590,
  490, 720, 600, 900, 620, 640, 580, 540, 440, 540, 500,
] as const;
const HALF_KANA = /[\uff61-\uff9f]/u;
const MARK = /\p{M}/u;
/** May not begin a line. */
const NOT_FIRST =
  /[、。，．・：；！？ー－々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ）」』】〕］｝\-,.)\]]/u;

/** Width of a text in sizes of its font: never less than it is drawn, in either weight. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) {
    if (MARK.test(character)) continue;
    const latin = LATIN[(character.codePointAt(0) ?? 0) - 0x20];
    sum += latin ?? (HALF_KANA.test(character) ? 500 : 1000);
  }
  return sum / 1000;
}

/** A box that a text has to stand in; all in the same unit (mm). */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The size it is set in where there is room. */
  readonly max: number;
  /** The least size on one line; from there on it is broken into lines instead. */
  readonly min: number;
  /** Height of a line in sizes of the font. */
  readonly leading?: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Each step of shrinking. */
const STEP = 0.97;

/**
 * Sets a text in a box so that nothing is cut off: in one line as large as may be, down to the least size; then in
 * lines, as large as the box holds; a text that is longer than any name goes below the least size rather than lose a
 * character. Lines break at spaces, in Japanese anywhere, and are of about the same length.
 */
export function fitText(text: string, box: TextBox): FittedText {
  const { width, height, max, min, leading = 1.25 } = box;
  const clean = text.trim().replace(/\s+/gu, ' ');
  const oneLine = Math.min(max, height / leading, clean === '' ? max : width / widthOf(clean));
  if (clean === '' || oneLine >= Math.min(min, max)) return { size: oneLine, lines: [clean] };
  let size = max;
  let lines = wrapped(clean, width / size);
  while (lines.length * size * leading > height) {
    size *= STEP;
    lines = wrapped(clean, width / size);
  }
  return { size, lines: balanced(clean, width / size, lines) };
}

/** The same number of lines, as narrow as they can be. */
function balanced(text: string, room: number, lines: readonly string[]): readonly string[] {
  let best = lines;
  for (let narrower = room * STEP; narrower > room / 2; narrower *= STEP) {
    const next = wrapped(text, narrower);
    if (next.length > lines.length || next.some((line) => widthOf(line) > narrower)) break;
    best = next;
  }
  return best;
}

/** Fills lines of so much room; a word that is longer than a line is broken. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = broken(word, room);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return [...lines, line];
}

function broken(word: string, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    // Marks and variation selectors stay with what they belong to.
    if (part !== '' && !MARK.test(character) && widthOf(part + character) > room) {
      // What may not begin a line takes its neighbour along, where that leaves something.
      const carried = NOT_FIRST.test(character) ? (/\P{M}\p{M}*$/u.exec(part)?.[0] ?? '') : '';
      const kept = part.slice(0, part.length - carried.length);
      parts.push(kept === '' ? part : kept);
      part = kept === '' ? character : carried + character;
    } else part += character;
  }
  return [...parts, part];
}
