import { type Grid, gridOf } from '../grid.ts';
import type { TableFile, TableSheet } from '../table-file.ts';
import { fieldOfHeading, namesPeople, type ScheduleField } from './words.ts';

/** A column of a schedule: what its heading names. A track is a room or a course with items of its own. */
export interface ScheduleColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: ScheduleField | 'track' | 'other';
}

/** The heading of one table on a sheet; the lines under it are its items. */
export interface ScheduleTable {
  /** Zero-based row of the heading. */
  readonly row: number;
  readonly columns: readonly ScheduleColumn[];
}

export interface ScheduleSheet {
  readonly sheet: TableSheet;
  readonly grid: Grid;
  readonly tables: readonly ScheduleTable[];
}

/** Rows that are looked through for headings; schedules are short. */
const LOOK_DOWN = 2_000;

/** The visible sheets on which schedules stand, each with the headings of its tables. */
export function scheduleSheets(file: TableFile): readonly ScheduleSheet[] {
  return file.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const grid = gridOf(sheet);
      return { sheet, grid, tables: tablesOf(grid) };
    })
    .filter(({ tables }) => tables.length > 0);
}

/** Whether a file seems to be a schedule: a heading with a time and a content, and no heading of a list of people. */
export function looksLikeSchedule(file: TableFile): boolean {
  return scheduleSheets(file).length > 0;
}

function tablesOf(grid: Grid): ScheduleTable[] {
  const tables: ScheduleTable[] = [];
  for (let row = 0; row < Math.min(grid.height, LOOK_DOWN); row += 1) {
    const table = headingOf(grid, row);
    if (table) tables.push(table);
  }
  return tables;
}

/** The table whose heading a row is; null where it is no heading of a schedule. */
export function headingOf(grid: Grid, row: number): ScheduleTable | null {
  const columns: ScheduleColumn[] = [];
  const seen = new Set<ScheduleField>();
  for (let column = 0; column < grid.width; column += 1) {
    const { cell, inherited } = grid.merged(row, column);
    const heading = cell.text.trim();
    if (heading === '') continue;
    if (cell.kind !== 'text' || heading.length > 40 || namesPeople(heading)) return null;
    const known = fieldOfHeading(heading);
    const before = columns.at(-1);
    if (inherited && before && before.heading === heading) columns.push(beside(before, column));
    else if (known && seen.has(known)) columns.push({ column, heading, field: 'other' });
    else columns.push({ column, heading, field: known ?? 'other' });
    if (known) seen.add(known);
  }
  if (!seen.has('time') && !seen.has('start')) return null;
  if (seen.has('title')) return { row, columns };
  // Without a column of contents the rooms or courses are the columns (時間 | 大会議室 | 小会議室).
  const tracks = columns.filter(({ field }) => field === 'other');
  if (tracks.length > 0)
    return {
      row,
      columns: columns.map((one) => (one.field === 'other' ? { ...one, field: 'track' as const } : one)),
    };
  const standIn = (['detail', 'place'] as const).find((field) => seen.has(field));
  if (standIn === undefined || columns.length < 2) return null;
  return {
    row,
    columns: columns.map((one) => (one.field === standIn ? { ...one, field: 'title' as const } : one)),
  };
}

/** The further columns under a merged heading: of 内容 they are its details, of any other field more of the same. */
const beside = (before: ScheduleColumn, column: number): ScheduleColumn => ({
  ...before,
  column,
  field: before.field === 'title' ? 'detail' : before.field,
});
