import { headingText } from '../reading/heading-text.ts';
import type { ActivityRef, PersonField } from '../reading/mapping.ts';
import { type Grid, gridOf } from './grid.ts';
import { namesActivity, readHeading } from './read-heading.ts';
import type { TableFile } from './table-file.ts';

export interface HeadingPlace {
  readonly sheetIndex: number;
  /** Zero-based first row and number of rows. */
  readonly top: number;
  readonly depth: number;
  readonly score: number;
}

const LOOK_DOWN = 60;
const MAX_DEPTH = 3;
const NAMES: readonly PersonField[] = ['name', 'familyName', 'titleAndName'];

/** The heading's cells over one column, from the upper row to the lowest, each text once. */
export function headingParts(grid: Grid, rows: readonly number[], column: number): string[] {
  const parts: string[] = [];
  for (const row of rows) {
    const isLast = row === rows.at(-1);
    const { cell } = grid.merged(row, column);
    const text = cell.text.trim();
    // A title over the whole table is no heading of its columns.
    const isTitle = !isLast && grid.span(row, column) > Math.max(6, grid.width * 0.7);
    if (text !== '' && !isTitle && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

/**
 * Finds the heading of a list of people: the one, two or three rows with the most recognised headings, a name
 * among them. Hidden sheets only count where no other sheet has one. Null where nothing looks like a heading.
 */
export function findHeading(file: TableFile, activities: readonly ActivityRef[]): HeadingPlace | null {
  const places = file.sheets.map((_, index) => findOnSheet(file, index, activities));
  const best = (hidden: boolean): HeadingPlace | null =>
    places
      .filter((place) => place !== null && (file.sheets[place.sheetIndex]?.hidden ?? false) === hidden)
      .reduce((a, b) => (a === null || (b !== null && b.score > a.score) ? b : a), null);
  return best(false) ?? best(true);
}

function findOnSheet(
  file: TableFile,
  sheetIndex: number,
  activities: readonly ActivityRef[],
): HeadingPlace | null {
  const sheet = file.sheets[sheetIndex];
  if (!sheet) return null;
  const grid = gridOf(sheet);
  let best: HeadingPlace | null = null;
  for (let top = 0; top < Math.min(grid.height, LOOK_DOWN); top += 1) {
    for (let depth = 1; depth <= MAX_DEPTH && top + depth <= grid.height; depth += 1) {
      const rows = Array.from({ length: depth }, (_, n) => top + n);
      if (depth > 1 && !rows.every((row) => isHeadingRow(grid, row, row === top, activities))) continue;
      const score = scoreRows(grid, rows, activities);
      if (score > (best?.score ?? 0)) best = { sheetIndex, top, depth, score };
    }
  }
  return best;
}

/**
 * Whether a row can be one of several heading rows: most of its texts are headings by themselves (or dates under a
 * group), or it is the upper row and groups columns by merging them.
 */
function isHeadingRow(grid: Grid, row: number, isTop: boolean, activities: readonly ActivityRef[]): boolean {
  let filled = 0;
  let recognised = 0;
  let groups = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    const { meaning } = readHeading([text], activities);
    if (meaning !== null || namesActivity([text]) || isDateOnly(text)) recognised += 1;
    const span = grid.span(row, column);
    if (span > 1 && span <= Math.max(6, grid.width * 0.7)) groups += 1;
  }
  return filled >= 2 && (recognised * 2 > filled || (isTop && groups > 0));
}

/** 氏名（ふりがな）: a reading's heading, or the name's with its reading beside it where there is no other name. */
export const namesBoth = (field: PersonField, parts: readonly string[]): boolean =>
  field === 'kana' && /氏\s*名|名\s*前/.test(parts.at(-1) ?? '');

const isDateOnly = (text: string): boolean => /\d/.test(text) && headingText(text).outer === '';

/**
 * How much rows look like the heading of a list of people; 0 where they do not: a name must be among the headings,
 * two of them must be recognised, one for sure, and not too many be unknown (a data row holds such words by chance).
 */
function scoreRows(grid: Grid, rows: readonly number[], activities: readonly ActivityRef[]): number {
  let score = 0;
  let names = 0;
  let sure = 0;
  let unknown = 0;
  const fields = new Set<string>();
  for (let column = 0; column < grid.width; column += 1) {
    const parts = headingParts(grid, rows, column);
    if (parts.length === 0) continue;
    const { meaning, confidence } = parts.some((part) => part.length > 120)
      ? ({ meaning: null, confidence: 'none' } as const)
      : readHeading(parts, activities);
    if (meaning !== null && meaning !== 'ignored' && meaning.kind === 'field') {
      // Prose holds such words too; a heading of one is short, or nothing but the word.
      const isNamed = NAMES.includes(meaning.field) || namesBoth(meaning.field, parts);
      if (isNamed && (confidence === 'sure' || (parts.at(-1) ?? '').length <= 25)) names += 1;
      if (confidence === 'sure') sure += 1;
      // The same field again and again down a row is data or a form, not a heading.
      score += fields.has(meaning.field) ? 0.2 : confidence === 'sure' ? 1 : 0.8;
      fields.add(meaning.field);
    } else if (meaning === 'ignored') score += 0.5;
    else if (meaning !== null || namesActivity(parts)) score += 1;
    else unknown += 1;
  }
  return names > 0 && sure > 0 && score >= 2 && unknown <= score * 2 ? score : 0;
}
