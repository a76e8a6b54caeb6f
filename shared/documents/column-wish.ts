import { printedWidth } from '../text/printed-width.ts';
import type { DocumentCell, DocumentColumn } from './document.ts';

/** Widths of columns are in full-width characters with the air of a cell shared out: so many mm on paper. */
export const MM_PER_CHARACTER = 4.1;
/** Body text on paper: 10.5 pt. */
export const CHARACTER_MM = 3.704;
/**
 * Padding and border of a cell, at both sides together; of a number's; of a heading's. `whole`: with the pixel that a
 * column may be narrower than it was given, where what stands in it must not break.
 */
export const AIR_MM = { cell: 4.35, whole: 4.57, number: 2.57, head: 2.2 } as const;
/** What a name or a word that is too long for its column is set down to: 8 pt; a text beside room to write: 9 pt. */
export const SMALLEST = 8 / 10.5;
export const SMALL = 9 / 10.5;
/** Notes below a text and readings above it are set smaller. */
const NOTE = SMALL;
const READING = 6.5 / 10.5;
/** What a column of text never goes below; one of names; and the longest words that are never broken. */
const LEAST = 5;
const LEAST_NAME = 7;
const LONGEST_WORD = 11;
const LONGEST_KATAKANA = 7;
/** So many of a hundred rows keep their words whole at full size: the others are set smaller. */
const FITTING = 0.9;
/** Japanese breaks between phrases: lines are not filled to the end. */
export const RAGGED = 1.12;

/** How wide a column has to be, in full-width characters. */
export interface Wish {
  /** What is never broken: times, numbers, headings, room to write in. */
  readonly least: number;
  /** No word is broken. */
  readonly need: number;
  /** No text takes a second line. */
  readonly want: number;
  /** Its share of what is left over. */
  readonly share: number;
  /** Lines that its cells take in such a width, row by row; on paper its heading's come first. */
  readonly linesIn: (width: number) => readonly number[];
}

/**
 * What a column asks for.
 * @param isWrittenIn whether somebody writes on the rows of its table
 * @param type its size as a part of body text: widths are in its characters, and the air of a cell is as wide as ever
 */
export function wishOf(
  column: DocumentColumn,
  cells: readonly DocumentCell[],
  isWrittenIn: boolean,
  type = 1,
): Wish {
  const inCharacters = (width: number, air: number): number =>
    Math.ceil(((width * CHARACTER_MM + air / type) / MM_PER_CHARACTER) * 10) / 10;
  const head = inCharacters(Math.max(...column.label.split('\n').map(headWords)), AIR_MM.head);
  const filled = cells.filter(({ text, note = '' }) => text.trim() !== '' || note !== '');
  const isText = column.type === 'text' && column.align === 'start';
  const lengths = cells.map(linesOf);
  const longest = Math.max(0, ...lengths.flat());
  const label = labelLines(column);
  const wholeHead = inCharacters(Math.max(...label), AIR_MM.head);
  const fixed = (least: number, need = least): Wish => {
    const ones = lengths.map((lines) => lines.length);
    return {
      least,
      need,
      want: Math.max(need, wholeHead),
      share: isText ? column.width : column.width / 2,
      linesIn: (width) => [linesAt(label, roomIn(width, AIR_MM.head / type)), ...ones],
    };
  };
  if (filled.length === 0) {
    const least = isWrittenIn ? Math.max(column.width, head) : head;
    return fixed(least, Math.max(least, Math.min(column.width, LEAST)));
  }
  if (!isText)
    return fixed(
      Math.max(head, inCharacters(longest, column.align === 'end' ? AIR_MM.number : AIR_MM.whole)),
    );
  const words = filled.map(({ text }) => longestWord(text)).sort((a, b) => a - b);
  const usual = words[Math.ceil(words.length * FITTING) - 1] ?? 0;
  const isName = isNameColumn(column);
  const smaller = isName ? SMALLEST : isWrittenIn ? SMALL : 1;
  const short = Math.min(isName ? LEAST_NAME : LEAST, longest);
  const word = isName ? 0 : Math.max(usual, (words.at(-1) ?? 0) * SMALLEST);
  const need = Math.max(head, inCharacters(Math.max(word, short), AIR_MM.cell));
  return {
    least: Math.max(head, inCharacters(short, AIR_MM.cell)),
    need,
    want: Math.max(need, wholeHead, inCharacters(longest, AIR_MM.whole)),
    share: column.width,
    linesIn: (width) => [
      linesAt(label, roomIn(width, AIR_MM.head / type)),
      ...lengths.map((lines) => linesAt(lines, roomIn(width, AIR_MM.whole / type) / smaller)),
    ],
  };
}

/** Names are set smaller before they are broken. */
export const isNameColumn = ({ id }: DocumentColumn): boolean => id === 'name' || id === 'addressee';

/** Of a heading: a long one may stand on several lines. */
const headWords = (label: string): number =>
  Math.max(longestWord(label), Math.min(printedWidth(label), LEAST));

/** The lines of a heading as they are typed. */
const labelLines = ({ label }: DocumentColumn): number[] => label.split('\n').map(printedWidth);

/** Lines that typed lines take in so much room. */
const linesAt = (typed: readonly number[], room: number): number =>
  typed.reduce((sum, line) => sum + (line <= room ? 1 : Math.ceil((line * RAGGED) / room)), 0);

/** The lines of a cell as they are typed, in sizes of body text. */
const linesOf = ({ text, note = '', reading = '' }: DocumentCell): number[] => [
  ...text
    .split('\n')
    .map((line, at) => Math.max(printedWidth(line), at === 0 ? printedWidth(reading) * READING : 0)),
  ...(note === '' ? [] : note.split('\n').map((line) => printedWidth(line) * NOTE)),
];

/** What is not to be broken: a time with its end, a number, a telephone number, a Latin word, a short Japanese word. */
const PIECE = /[\d:.,～–\-+%]+|[ァ-ヶー]+|[\p{L}\p{N}\p{M}'’@.]+[,;:)]?/gu;
const IS_KATAKANA = /^[ァ-ヶー]+$/u;
const IS_WHOLE = /^[\p{ASCII}\p{Script=Latin}～–’]+$/u;

/** The longest part of a text that is not to be broken, in sizes of its font. */
export function longestWord(text: string): number {
  let most = 0;
  for (const [piece] of text.matchAll(PIECE))
    most = Math.max(most, Math.min(printedWidth(piece), longestOf(piece)));
  return most;
}

const longestOf = (piece: string): number =>
  IS_WHOLE.test(piece) ? LONGEST_WORD : IS_KATAKANA.test(piece) ? LONGEST_KATAKANA : LEAST;

/** Characters of body text on a line of a cell in a column so wide. */
export const lineIn = (width: number): number => roomIn(width, AIR_MM.whole);

const roomIn = (width: number, air: number): number => (width * MM_PER_CHARACTER - air) / CHARACTER_MM;
