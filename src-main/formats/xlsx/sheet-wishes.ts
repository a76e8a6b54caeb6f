import type { Wish } from '../../../shared/documents/column-wish.ts';
import { isNameColumn, longestWord } from '../../../shared/documents/column-wish.ts';
import type { DocumentCell, DocumentColumn } from '../../../shared/documents/document.ts';
import type { FlatTable } from '../../../shared/documents/flat-table.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import { CODE_COLUMN } from './code-column.ts';

/** Of a cell's width so much holds text, less its indent, in half-width characters. */
const FILLED = 0.94;
const INDENT = 2;
/** Beside a datum, which stands as #### where it has no room. */
const DATUM_AIR = 3.5;
/** Half-width characters of a heading, and of a text, that are never broken; of the longest word that is not, and name. */
const [HEAD, SHORT, WORD, NAME] = [8, 8, 20, 26];
/** The longest text that is asked room for on one line. */
const LONGEST = 120;
/** So many of a hundred names stand on one line. */
const FITTING = 0.95;
/** So many rows tell what the others are like. */
const SAMPLE = 100;

/** What the columns of a sheet ask for, in half-width characters; `tables` have the same columns. */
export function sheetWishes(tables: readonly FlatTable[]): Wish[] {
  const [main] = tables;
  // Blank lines and sums ask for nothing.
  const rows = tables.flatMap(({ sections }) =>
    sections.flatMap((section) => section.rows.filter(({ paperOnly }) => !paperOnly)),
  );
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const some = rows.filter((_, at) => at % step === 0);
  return (main?.columns ?? []).map((column, at) => {
    const cells = some.map((row) => row.cells[at] ?? { text: '' });
    // A datum that does not fit is not seen at all: of those each one counts.
    const data = rows.map((row) => row.cells[at]).filter((cell) => cell?.value !== undefined);
    return wishOf(column, cells, data, (main?.rowHeight ?? null) !== null);
  });
}

function wishOf(
  column: DocumentColumn,
  cells: readonly DocumentCell[],
  data: readonly (DocumentCell | undefined)[],
  isWrittenIn: boolean,
): Wish {
  if (column.id === CODE_COLUMN) return { least: 0, need: 0, want: 0, share: 0, linesIn: () => [] };
  const label = textWidth(column.label);
  const head = widthFor(Math.min(label, HEAD), 0);
  const typed = cells.map(({ text }) => text.split('\n').map(drawnWidth));
  const lengths = typed.flat().sort((a, b) => a - b);
  // What is longer wraps on any page.
  const longest = Math.min(LONGEST, lengths.at(-1) ?? 0);
  const linesIn = (width: number): number[] =>
    typed.map((lines) => lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / roomIn(width))), 0));
  if (data.length > 0 && column.type !== 'text' && column.type !== 'mark') {
    const datum = Math.max(0, ...data.map((cell) => textWidth(cell?.text ?? '')));
    const need = Math.max(head, datum + DATUM_AIR, widthFor(Math.min(longest, SHORT)));
    return { least: need, need, want: Math.max(need, widthFor(longest)), share: column.width, linesIn };
  }
  if (longest === 0) {
    const need = isWrittenIn
      ? Math.max(head, column.width * 2)
      : Math.max(head, Math.min(column.width * 2, SHORT));
    return {
      least: isWrittenIn ? need * 0.9 : head,
      need,
      want: Math.max(need, widthFor(label, 0)),
      share: column.width * 2,
      linesIn,
    };
  }
  const filled = lengths.filter((length) => length > 0);
  const usual = filled[Math.ceil(filled.length * FITTING) - 1] ?? longest;
  const word = isWhole(column)
    ? Math.min(usual, NAME)
    : Math.min(WORD, Math.max(0, ...cells.map(({ text }) => longestWord(text) * 2)));
  // Where not all is whole, other texts give way first.
  const least = Math.max(head, widthFor(isWhole(column) ? word : Math.min(longest, SHORT)));
  const need = Math.max(least, widthFor(word));
  return { least, need, want: Math.max(need, widthFor(longest)), share: column.width, linesIn };
}

/** Names of people and cities, and readings, are not broken while they are of usual length. */
const isWhole = (column: DocumentColumn): boolean =>
  isNameColumn(column) || column.id === 'city' || column.id.endsWith('-reading');

/** Kana are narrower than other full-width characters. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const KANA_LESS = 0.3;
const drawnWidth = (text: string): number => textWidth(text) - (text.match(KANA)?.length ?? 0) * KANA_LESS;

const widthFor = (text: number, indent = INDENT): number =>
  Math.ceil(((text + indent) / FILLED) * 10) / 10 + 0.2;
const roomIn = (width: number): number => Math.max(2, width * FILLED - INDENT);
