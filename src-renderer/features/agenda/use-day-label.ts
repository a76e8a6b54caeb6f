import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';

/** A day in short: its date, or 第1日 while that is open. */
export function useDayLabel(): (day: Day) => string {
  const language = useLanguage();
  const { meetings } = useWords();
  return ({ date, offset }) => (date === null ? meetings.dayN(offset + 1) : shortDate(date, language));
}
