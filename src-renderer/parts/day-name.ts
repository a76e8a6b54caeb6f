import { shortDate } from '../../shared/domain/calendar/wareki.ts';
import type { Day } from '../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';

/** How a day is called on this screen: 10月15日（水）, or 2日目 while its date is open. */
export function useDayName(): (day: Day) => string {
  const language = useLanguage();
  const { meetings } = useWords();
  return (day) => (day.date === null ? meetings.dayN(day.offset + 1) : shortDate(day.date, language));
}
