import { parseTimePoint } from '../../../../shared/domain/calendar/times.ts';
import type { TimePoint } from '../../../../shared/domain/collections/values.ts';

const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−‐–—ー]/g, '-');

/** `+10`, `-5分`: minutes to add to what stands there; undefined for anything else. */
function relative(plain: string): number | undefined {
  const match = /^([+-])(\d{1,4})(?:分|min)?$/i.exec(plain);
  return match ? Number(`${match[1]}${match[2]}`) : undefined;
}

/** Whether minutes were typed that are to be added to what stands there: +10, -5分. */
export const isRelative = (text: string): boolean => relative(plainOf(text)) !== undefined;

/**
 * What was typed in 開始 or 終了: all that `parseTimePoint` reads, or minutes to add to a definite time.
 * undefined when it is neither.
 */
export function parseTimeCell(text: string, now: TimePoint): TimePoint | undefined {
  const by = relative(plainOf(text));
  if (by === undefined) return parseTimePoint(text);
  return typeof now === 'number' ? now + by : undefined;
}

/**
 * What was typed in 所要, in minutes: `30`, `90分`, `1:30`, `1時間30分`, `1時間半`, `1h30`, or minutes to add to
 * the present length. null when emptied, undefined when it is none of these.
 */
export function parseLengthCell(text: string, now: number | null): number | null | undefined {
  const plain = plainOf(text);
  if (plain === '' || plain === '未定') return null;
  const by = relative(plain);
  if (by !== undefined) return now === null ? undefined : now + by;
  const minutes = /^(\d{1,4})(?:分|min\.?|m)?$/i.exec(plain);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,2})(?::|時間|h)(?:(\d{1,2})(?:分|min\.?|m)?|(半))?$/i.exec(plain);
  if (!hours) return undefined;
  return Number(hours[1]) * 60 + (hours[3] ? 30 : Number(hours[2] ?? 0));
}
