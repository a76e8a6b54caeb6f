import { type AppError, appError } from '../lib/errors.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { ActivityRef, ColumnMapping, Mapping } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { choiceActivities } from './choices.ts';
import { findHeading, headingParts } from './find-heading.ts';
import { findForm } from './form-blocks.ts';
import { columnLetter, type Grid, gridOf } from './grid.ts';
import { isField } from './is-field.ts';
import { type LearnedHeading, learnedHeadingRow, withLearned } from './learned.ts';
import { type HeadingReading, readHeading } from './read-heading.ts';
import { settleColumns } from './settle-columns.ts';
import type { TableFile } from './table-file.ts';
import { tableRows } from './table-rows.ts';
import { turnFile } from './turned.ts';

/**
 * Proposes how to read a file: which sheet, which rows are the heading, and what each column means. The person
 * confirms or edits it. Fails with 'no-heading' where nothing looks like the heading of a list of people.
 * @param learned what the person has said of headings before: it counts before every guess
 */
export function proposeMapping(
  file: TableFile,
  activities: readonly ActivityRef[],
  learned: readonly LearnedHeading[] = [],
): Result<Mapping, AppError> {
  const found = guessMapping(file, activities);
  if (found.ok) return ok(withLearned(found.value, learned, activities));
  const place = learnedHeadingRow(file, learned);
  return place ? mappingFor(file, place.sheetIndex, [place.row], activities, learned) : found;
}

function guessMapping(file: TableFile, activities: readonly ActivityRef[]): Result<Mapping, AppError> {
  const place = findHeading(file, activities);
  const form = findForm(file, activities);
  const sideways = sidewaysMapping(file, activities);
  const rival = Math.max(place?.score ?? 0, form && form.blocks > 1 ? form.labels : 0);
  if (sideways && sideways.score > rival) return ok(sideways.mapping);
  if (form && (!place || form.labels > place.score)) return ok(form.mapping);
  if (!place) return fail(appError('no-heading', { name: file.name }));
  const rows = Array.from({ length: place.depth }, (_, n) => place.top + n + 1);
  return mappingFor(file, place.sheetIndex, rows, activities);
}

/** A list drawn sideways: headings down the side, two people or more beside each other. */
function sidewaysMapping(
  file: TableFile,
  activities: readonly ActivityRef[],
): { readonly mapping: Mapping; readonly score: number } | null {
  const turned = turnFile(file);
  const place = findHeading(turned, activities);
  if (!place || place.score < 4) return null;
  const rows = Array.from({ length: place.depth }, (_, n) => place.top + n + 1);
  const found = mappingFor(turned, place.sheetIndex, rows, activities);
  if (!found.ok) return null;
  const mapping: Mapping = {
    ...found.value,
    layout: 'sideways',
    columns: found.value.columns.map((column) => ({ ...column, letter: String(column.index + 1) })),
  };
  return tableRows(turned, mapping, place.sheetIndex).people.length > 1
    ? { mapping, score: place.score }
    : null;
}

/**
 * The mapping for a sheet and heading rows (one-based) that the person chose.
 * Fails with 'no-heading' where the sheet does not exist.
 */
export function mappingFor(
  file: TableFile,
  sheetIndex: number,
  headingRows: readonly number[],
  activities: readonly ActivityRef[],
  learned: readonly LearnedHeading[] = [],
): Result<Mapping, AppError> {
  const sheet = file.sheets[sheetIndex];
  if (!sheet) return fail(appError('no-heading', { name: file.name }));
  const grid = gridOf(sheet);
  const rows = headingRows.map((row) => row - 1);
  const first = (rows.at(-1) ?? -1) + 1;
  const readings: (HeadingReading & { parts: readonly string[]; column: number })[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const parts = headingParts(grid, rows, column);
    const texts = columnTexts(grid, first, column);
    if (parts.length === 0 && texts.length === 0) continue;
    const reading = readHeading(parts, activities);
    readings.push({ ...reading, parts, column });
  }
  const columns = readings.map(({ parts, column, ...reading }): ColumnMapping => {
    const texts = columnTexts(grid, first, column);
    const choices =
      !isField(reading, 'name') && choiceActivities(texts, activities).length > 1
        ? ({ kind: 'choices' } as const)
        : null;
    return {
      index: column,
      letter: columnLetter(column),
      heading: parts.join('／'),
      meaning: choices ?? reading.meaning,
      confidence: choices ? 'likely' : reading.confidence,
      samples: texts.slice(0, 3),
    };
  });
  const mapping: Mapping = {
    layout: 'table',
    sheetIndex,
    sheetName: sheet.name,
    headingRows,
    columns: settleColumns(columns, readings, activities),
    alsoSheets: sameHeadings(file, sheetIndex, headingRows),
  };
  return ok(withLearned(mapping, learned, activities));
}

function columnTexts(grid: Grid, first: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = first; row < grid.height && texts.length < 200; row += 1) {
    const text = grid.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Visible sheets that carry the very same headings in the same rows: one sheet a city. */
function sameHeadings(
  file: TableFile,
  sheetIndex: number,
  headingRows: readonly number[],
): readonly number[] {
  const headingOf = (index: number): string => {
    const rows = file.sheets[index]?.rows ?? [];
    return headingRows
      .map((row) => (rows[row - 1] ?? []).map(({ text }) => matchKey(text)).join('|'))
      .join('||');
  };
  const own = headingOf(sheetIndex);
  return file.sheets.flatMap(({ hidden }, index) =>
    index !== sheetIndex && !hidden && headingOf(index) === own ? [index] : [],
  );
}
