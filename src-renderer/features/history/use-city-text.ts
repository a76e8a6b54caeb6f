import { eraFiscalYear } from '../../../shared/domain/calendar/wareki.ts';
import { fieldName } from '../../../shared/domain/reference/networks.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { CityState } from './city-states.ts';

/** What is said of a city: its name, and when it was or will be host. */
export function useCityText(): {
  readonly name: (city: CityState) => string;
  readonly meetings: (city: CityState) => string;
  /** All of it, the city called as the map calls it where that is given. */
  readonly whole: (city: CityState, called?: string) => string;
} {
  const language = useLanguage();
  const { history: words } = useWords();
  const name = ({ member }: CityState): string => nameOf(member, language);
  const meetings = (city: CityState): string =>
    city.meetings
      .map(({ number, fiscalYear, held }) =>
        words.meetingOf(number, words.year(eraFiscalYear(fiscalYear), fiscalYear), held),
      )
      .join(words.separator);
  return {
    name,
    meetings,
    whole: (city, called = name(city)) =>
      words.cityText(called, fieldName(city.member.field, language), meetings(city)),
  };
}
