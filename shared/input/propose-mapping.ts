import { type AppError, appError } from '../bridge/errors.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { matchKey } from '../text/match-key.ts';
import { kindsIn } from './activity-match.ts';
import { choiceActivities } from './choices.ts';
import { findHeading, headingParts, namesBoth } from './find-heading.ts';
import { findForm } from './form-blocks.ts';
import { columnLetter, type Grid, gridOf } from './grid.ts';
import { headingText } from './heading-text.ts';
import type { ActivityRef, ColumnMapping, Mapping, PersonField } from './mapping.ts';
import { type HeadingReading, readHeading } from './read-heading.ts';
import type { TableFile } from './table-file.ts';
import { tableRows } from './table-rows.ts';
import { turnFile } from './turned.ts';

/**
 * Proposes how to read a file: which sheet, which rows are the heading, and what each column means. The person
 * confirms or edits it. Fails with 'no-heading' where nothing looks like the heading of a list of people.
 */
export function proposeMapping(
  file: TableFile,
  activities: readonly ActivityRef[],
): Result<Mapping, AppError> {
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
  const asked = resolveAttendance(columns, readings, activities);
  return ok({
    layout: 'table',
    sheetIndex,
    sheetName: sheet.name,
    headingRows,
    columns: settleDuplicates(withName(asked)),
    alsoSheets: sameHeadings(file, sheetIndex, headingRows),
  });
}

const isField = (reading: Pick<ColumnMapping, 'meaning'>, field: PersonField): boolean =>
  reading.meaning !== null &&
  reading.meaning !== 'ignored' &&
  reading.meaning.kind === 'field' &&
  reading.meaning.field === field;

function columnTexts(grid: Grid, first: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = first; row < grid.height && texts.length < 200; row += 1) {
    const text = grid.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A bare 出欠 asks about the meeting itself: its sessions, as far as no column of their own asks. */
function resolveAttendance(
  columns: readonly ColumnMapping[],
  readings: readonly HeadingReading[],
  activities: readonly ActivityRef[],
): ColumnMapping[] {
  const asked = new Set(
    columns.flatMap(({ meaning }) =>
      meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer' ? meaning.activities : [],
    ),
  );
  const open = activities.filter(({ id }) => !asked.has(id));
  const sessions = open.filter(({ title }) => {
    const { kinds } = kindsIn(headingText(title).outer);
    return kinds.has('meeting') || kinds.has('section');
  });
  const ids = (sessions.length > 0 ? sessions : asked.size === 0 ? open : []).map(({ id }) => id);
  const at = columns.findIndex((column, n) => readings[n]?.attendance === true && column.meaning === null);
  return columns.map((column, n) =>
    n === at && ids.length > 0
      ? { ...column, meaning: { kind: 'answer', activities: ids }, confidence: 'likely' }
      : column,
  );
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

/** 氏名（ふりがな） is the name's column where no other is. */
function withName(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const named = (['name', 'familyName', 'titleAndName'] as const).some((field) =>
    columns.some((column) => isField(column, field)),
  );
  const at = columns.findIndex((column) => isField(column, 'kana') && namesBoth('kana', [column.heading]));
  if (named || at === -1) return columns;
  return columns.map((column, n) =>
    n === at ? { ...column, meaning: { kind: 'field', field: 'name' }, confidence: 'likely' } : column,
  );
}

/** Fields that may stand in several columns: their texts are joined, or tell more together. */
const JOINED: readonly PersonField[] = [
  'remarks',
  'diet',
  'transport',
  'lodging',
  'proxy',
  'contactPerson',
  'category',
];

const NAME_FIELDS: readonly PersonField[] = ['name', 'kana'];
const unknown = (column: ColumnMapping): ColumnMapping => ({ ...column, meaning: null, confidence: 'none' });

/** Whether another column asks about the same activity by its title, and this one only by its kind. */
function asksBetter(other: ColumnMapping, column: ColumnMapping): boolean {
  const asked = ({ meaning }: ColumnMapping): readonly string[] =>
    meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer' ? meaning.activities : [];
  const [only, second] = asked(column);
  if (only === undefined || second !== undefined || column.confidence !== 'likely') return false;
  return other !== column && other.confidence === 'sure' && asked(other).includes(only);
}

/**
 * Two columns for one field: the later one counts (Microsoft Forms puts the account's 名前 and メール first).
 * A second 所属 beside 都市名 is the department where there is no other.
 */
function settleDuplicates(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const hasDepartment = columns.some((column) => isField(column, 'department'));
  return columns.map((column, n): ColumnMapping => {
    const { meaning } = column;
    if (meaning === null || meaning === 'ignored') return column;
    if (meaning.kind !== 'field')
      return columns.some((other) => asksBetter(other, column)) ? unknown(column) : column;
    const { field } = meaning;
    const same = (other: ColumnMapping): boolean => isField(other, field);
    if (field === 'organisation') {
      const isSecond = columns.slice(0, n).some(same);
      if (isSecond && !hasDepartment) {
        return { ...column, meaning: { kind: 'field', field: 'department' }, confidence: 'likely' };
      }
      return column;
    }
    if (field === 'familyName' && columns.slice(0, n).some(same)) {
      return { ...column, meaning: { kind: 'field', field: 'familyKana' }, confidence: 'likely' };
    }
    if (field === 'givenName' && columns.slice(0, n).some(same)) {
      return { ...column, meaning: { kind: 'field', field: 'givenKana' }, confidence: 'likely' };
    }
    // A column that only holds the word (参加者の推薦者) gives way to the name's own.
    if (NAME_FIELDS.includes(field) && column.confidence === 'likely') {
      if (columns.some((other) => same(other) && other.confidence === 'sure')) return unknown(column);
    }
    if (NAME_FIELDS.includes(field) && column.confidence === 'sure') {
      const isLast = !columns.slice(n + 1).some((other) => same(other) && other.confidence === 'sure');
      if (isLast) return column;
    }
    if (JOINED.includes(field) || !columns.slice(n + 1).some(same)) return column;
    return { ...column, meaning: 'ignored', confidence: 'likely' };
  });
}
