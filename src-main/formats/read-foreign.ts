import { MAX_INPUT_BYTES } from '../../shared/bridge/limits.ts';
import type { ForeignFile } from '../../shared/input/calendar-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { type CalendarOptions, looksLikeCalendar, readCalendar } from './ics/read-calendar.ts';
import { readTable } from './read-table.ts';
import { LIMITS } from './refusal.ts';

export interface ForeignInput extends CalendarOptions {
  /** File name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
}

/**
 * Bytes of whatever was sent to us -> a neutral table or calendar. What the file is, is told from its bytes, never
 * from its ending. Every failure is a Result with the file's name in its facts.
 */
export async function readForeign(input: ForeignInput): Promise<Result<ForeignFile, AppError>> {
  const { name, bytes } = input;
  if (bytes.byteLength > MAX_INPUT_BYTES || !looksLikeCalendar(bytes)) return readTable(input);
  if (bytes.byteLength > LIMITS.text * 1024 * 1024)
    return fail(appError('file-limit', { name, what: 'text', limit: LIMITS.text }));
  try {
    return readCalendar(input, input);
  } catch {
    return fail(appError('file-broken', { name }));
  }
}
