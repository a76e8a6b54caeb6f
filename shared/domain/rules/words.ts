import { shortDate } from '../calendar/wareki.ts';
import type { Day } from '../collections/index.ts';
import type { Sentence, Severity } from './finding.ts';

/** Small parts of the rules' sentences. */

/** 誤り, 注意, 情報. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Sentence>> = {
  error: { ja: '誤り', en: 'Error' },
  caution: { ja: '注意', en: 'Caution' },
  info: { ja: '情報', en: 'Note' },
};

/** A day as one speaks of it: its date, or which day it is while the date is open. */
export const dayName = ({ date, offset }: Pick<Day, 'date' | 'offset'>): Sentence => ({
  ja: date === null ? `${offset + 1}日目` : shortDate(date, 'ja'),
  en: date === null ? `day ${offset + 1}` : shortDate(date, 'en'),
});

/** 30分, 1時間30分; 30 min, 1 h 30 min. */
export function lengthText(minutes: number): Sentence {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const ja = `${hours > 0 ? `${hours}時間` : ''}${rest > 0 || hours === 0 ? `${rest}分` : ''}`;
  const en = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return { ja, en: en.filter((part) => part !== '').join(' ') };
}

/** “1 person”, “3 people”. */
export const peopleText = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
