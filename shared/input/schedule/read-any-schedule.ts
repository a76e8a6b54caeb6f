import type { AppError } from '../../lib/errors.ts';
import { ok, type Result } from '../../lib/result.ts';
import { proposeMapping } from '../propose-mapping.ts';
import type { TableFile } from '../table-file.ts';
import { looksLikeSchedule } from './find-tables.ts';
import { readSchedule } from './read-schedule.ts';
import { readScheduleText } from './read-schedule-text.ts';
import type { ScheduleReading } from './reading.ts';

/** A table with headings, or, of a text file without any, the lines that begin with a date or a time. */
export function readAnySchedule(file: TableFile, near: string): Result<ScheduleReading, AppError> {
  const table = readSchedule(file, near);
  if (table.ok || table.error.code !== 'no-schedule-heading' || !isText(file)) return table;
  const text = readScheduleText(file, near);
  return text.items.length === 0 ? table : ok(text);
}

/** What a file seems to hold; the person may say otherwise. */
export function whatIsIn(file: TableFile): 'people' | 'schedule' {
  if (file.trace) return file.trace.kind === 'schedule' ? 'schedule' : 'people';
  if (looksLikeSchedule(file)) return 'schedule';
  if (!isText(file) || proposeMapping(file, []).ok) return 'people';
  // Any year will do to see whether there are times at all.
  return readScheduleText(file, '2026-10-01').items.some(({ start }) => start !== null)
    ? 'schedule'
    : 'people';
}

const isText = ({ format }: TableFile): boolean => format === 'csv' || format === 'tsv';
