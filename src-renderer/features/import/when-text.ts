import { format } from 'date-fns';
import { type Language, longDate } from '../../../shared/domain/calendar/wareki.ts';

/** An instant as one reads it on this desk's clock: 令和8年11月22日（日）20:12, Sun 22 November 2026 20:12. */
export function whenText(instant: string, language: Language): string {
  const date = new Date(instant);
  const day = longDate(format(date, 'yyyy-MM-dd'), language);
  return `${day}${language === 'ja' ? '' : ' '}${format(date, 'HH:mm')}`;
}
