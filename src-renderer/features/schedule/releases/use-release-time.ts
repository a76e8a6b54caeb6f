import { format } from 'date-fns';
import { shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Release } from '../../../../shared/domain/collections/index.ts';
import { useLanguage } from '../../../i18n/language.tsx';

/** 10月1日（水）9:30: when a release was made, on this desk's clock. */
export function useReleaseTime(): (release: Release) => string {
  const language = useLanguage();
  return ({ at }) => {
    const date = new Date(at);
    return `${shortDate(format(date, 'yyyy-MM-dd'), language)} ${format(date, 'H:mm')}`;
  };
}
