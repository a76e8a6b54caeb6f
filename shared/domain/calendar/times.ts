import type { DayPart, TimePoint } from '../collections/values.ts';
import type { Language } from './wareki.ts';

/** Times of day: minutes from midnight, a part of the day, or unknown. */

export const DAY_PART_NAMES: Readonly<Record<Language, Readonly<Record<DayPart, string>>>> = {
  ja: { morning: '午前', noon: '正午', afternoon: '午後', evening: '夜' },
  en: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening' },
};

export const UNKNOWN_TIME: Readonly<Record<Language, string>> = { ja: '未定', en: 'to be fixed' };

/** 13:30; past midnight 25:10 as Japanese schedules write it. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A time point in words: 13:30, 午前, 未定. */
export function timePointText(point: TimePoint, language: Language): string {
  if (point === null) return UNKNOWN_TIME[language];
  return typeof point === 'number' ? clock(point) : DAY_PART_NAMES[language][point];
}

/** A range: 13:30～17:00, 午前～15:00, 13:30～, ～17:00, 時刻未定. */
export function rangeText(start: TimePoint, end: TimePoint, language: Language): string {
  const dash = language === 'ja' ? '～' : '–';
  if (start === null && end === null) return language === 'ja' ? '時刻未定' : 'time to be fixed';
  if (start === null) return `${dash}${timePointText(end, language)}`;
  if (end === null) return `${timePointText(start, language)}${dash}`;
  return `${timePointText(start, language)}${dash}${timePointText(end, language)}`;
}

const PART_WORDS: readonly (readonly [RegExp, DayPart])[] = [
  [/^(午前|朝|am|morning)$/i, 'morning'],
  [/^(正午|昼|noon)$/i, 'noon'],
  [/^(午後|pm|afternoon)$/i, 'afternoon'],
  [/^(夜|夕方|晩|evening|night)$/i, 'evening'],
];

/**
 * What a person typed as a time: `1330`, `13:30`, `13時半`, `午後1時30分`, `9`, `午前`, or nothing (未定).
 * `undefined` when it is none of these.
 */
export function parseTimePoint(text: string): TimePoint | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '' || plain === '未定') return null;
  const part = PART_WORDS.find(([pattern]) => pattern.test(plain));
  if (part) return part[1];
  const match =
    /^(午前|午後|am|pm)?(\d{1,2})(?:(?::|時|\.)(\d{1,2}|半)?分?)?(am|pm)?$/i.exec(plain) ??
    /^(午前|午後)?(\d{1,2})(\d{2})$/.exec(plain);
  if (!match) return undefined;
  const half = (match[1] ?? match[4] ?? '').toLowerCase();
  const hours = Number(match[2]);
  const minutes = match[3] === '半' ? 30 : Number(match[3] ?? 0);
  if (minutes > 59 || hours > 35 || (half !== '' && hours > 12)) return undefined;
  const shifted = half === '' ? hours : (hours % 12) + (half === '午後' || half === 'pm' ? 12 : 0);
  return shifted * 60 + minutes;
}
