import { documentWords } from '../documents/words.ts';
import { rangeText } from '../domain/calendar/times.ts';
import { type Language, shortDate } from '../domain/calendar/wareki.ts';
import type { Activity, Item } from '../domain/collections/index.ts';
import { orderedDays } from '../domain/plan/ordered-days.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { formWords } from './form-words.ts';

/** When an activity is, as its items say: 10月14日（火）13:30～17:00, a day each; 日時未定 where nothing says. */
export function activityWhen(plan: Plan, { id }: Activity, language: Language): string {
  const items = [...plan.rows.items.values()].filter(
    (item) => !item.cancelled && item.variant !== 'b' && item.activityIds.includes(id),
  );
  const days = orderedDays(plan).flatMap((day) => {
    const own = items.filter(({ dayId }) => dayId === day.id);
    if (own.length === 0) return [];
    const name =
      day.date === null ? documentWords(language).nthDay(day.offset + 1) : shortDate(day.date, language);
    return [[name, hours(own, language)].filter((part) => part !== '').join(language === 'ja' ? '' : ' ')];
  });
  return days.length === 0 ? formWords(language).undecided : days.join(documentWords(language).comma);
}

/** From the first start to the last end, as far as clock times say them. */
function hours(items: readonly Item[], language: Language): string {
  const starts = items.flatMap(({ start }) => (typeof start === 'number' ? [start] : []));
  const ends = items.flatMap(({ end }) => (typeof end === 'number' ? [end] : []));
  if (starts.length === 0) return '';
  return rangeText(Math.min(...starts), ends.length === 0 ? null : Math.max(...ends), language);
}
