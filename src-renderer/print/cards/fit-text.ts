import { printedWidth } from '../../../shared/text/printed-width.ts';

const MARK = /\p{M}/u;
/** May not begin a line. */
const NOT_FIRST =
  /[、。，．・：；！？ー－々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ）」』】〕］｝\-,.)\]]/u;

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

/** How far below the least size a text goes rather than have a word broken. */
const WORDS = 0.75;
/** Each step of shrinking. */
const STEP = 0.97;

/**
 * Sets a text in a box so that nothing is cut off: in one line as large as may be, down to the least size; then in
 * lines, as large as the box holds; a text that is longer than any name goes below the least size rather than lose a
 * character. Lines break at spaces, behind hyphens and middle dots, in Japanese anywhere, and are of about the same
 * length; a Latin or katakana word is set smaller before it is broken.
 */
export function fitText(text: string, box: TextBox): FittedText {
  const { width, height, max, min, leading = 1.25 } = box;
  const clean = text.trim().replace(/\s+/gu, ' ');
  const oneLine = Math.min(max, height / leading, clean === '' ? max : width / printedWidth(clean));
  if (clean === '' || oneLine >= Math.min(min, max)) return { size: oneLine, lines: [clean] };
  let size = Math.min(max, Math.max(Math.min(min, max) * WORDS, width / longestWord(clean)));
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
    if (next.length > lines.length || next.some((line) => printedWidth(line) > narrower)) break;
    best = next;
  }
  return best;
}

/** A line may end behind a space, a hyphen or a middle dot. */
const BREAK = /(?<=[ \-・])/u;
/** A word of one script that is not broken without need. */
const WHOLE = /^[\p{Script=Latin}\p{M}\p{N}'’.,-]+$|^[ァ-ヶー・]+$/u;

/** Width of the longest word that is not to be broken, in sizes of its font; a little where there is none. */
const longestWord = (text: string): number =>
  text
    .split(BREAK)
    .map((word) => word.trim())
    .filter((word) => WHOLE.test(word))
    .reduce((most, word) => Math.max(most, printedWidth(word)), 0.01);

/** Fills lines of so much room; a word that is longer than a line is broken. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK)) {
    if (printedWidth((line + word).trimEnd()) <= room) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const parts = broken(word.trimEnd(), room);
    const rest = parts.pop() ?? '';
    lines.push(...parts);
    line = word.endsWith(' ') ? `${rest} ` : rest;
  }
  return [...lines, line.trimEnd()];
}

function broken(word: string, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    // Marks and variation selectors stay with what they belong to.
    if (part !== '' && !MARK.test(character) && printedWidth(part + character) > room) {
      // What may not begin a line takes its neighbour along, where that leaves something.
      const carried = NOT_FIRST.test(character) ? (/\P{M}\p{M}*$/u.exec(part)?.[0] ?? '') : '';
      const kept = part.slice(0, part.length - carried.length);
      parts.push(kept === '' ? part : kept);
      part = kept === '' ? character : carried + character;
    } else part += character;
  }
  return [...parts, part];
}
