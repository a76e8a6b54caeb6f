import { rangeText } from '../../domain/calendar/times.ts';
import { type Language, shortDate } from '../../domain/calendar/wareki.ts';
import type { Day, Item } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { hasVariants } from '../../domain/schedule/sequence.ts';
import type { DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { dayKindName, documentWords } from '../words.ts';
import { cityNamer } from './city-name.ts';
import { saysOptional } from './item-facts.ts';
import { variantMark, variantOfDay } from './variant-of-day.ts';

/** 10月14日（火）, or 2日目（期日未定）. */
export const dayName = (day: Day, language: Language): string =>
  day.date === null ? documentWords(language).nthDay(day.offset + 1) : shortDate(day.date, language);

/** What a section of a day says of it as data: its name, its date, and which plan it shows where there are two. */
export const dayFacts = (
  plan: Plan,
  day: Day,
  options: DocumentOptions,
): Pick<DocumentSection, 'name' | 'date' | 'variant'> => ({
  name: dayName(day, options.language),
  ...(day.date === null ? {} : { date: day.date }),
  ...(hasVariants(plan, day.id)
    ? { variant: documentWords(options.language).variantNames[variantOfDay(day, options)] }
    : {}),
});

/**
 * 10月14日（火）　会議　13:30～17:00　山形市　〔雨天時〕, without what is not known; what is not certain
 * says so. The plan is named where the day has two.
 * @param items the day's items that the paper shows
 */
export function dayHeading(plan: Plan, day: Day, items: readonly Item[], options: DocumentOptions): string {
  const { language } = options;
  const words = documentWords(language);
  const doubted = (text: string, ...facts: (keyof Day)[]): string =>
    text !== '' && facts.some((fact) => day.unconfirmed.includes(fact))
      ? text + words.marked(words.unconfirmed)
      : text;
  const isOpen = day.windowStart === null && day.windowEnd === null;
  const kind = dayKindName(day.kind, language);
  const optional = items.length > 0 && items.every((item) => item.optional);
  return [
    day.date === null ? dayName(day, language) : doubted(dayName(day, language), 'date'),
    doubted(optional && !saysOptional(kind) ? kind + words.optionalMark : kind, 'kind'),
    isOpen ? '' : doubted(rangeText(day.windowStart, day.windowEnd, language), 'windowStart', 'windowEnd'),
    doubted(cityNamer(plan, language)(day.area), 'area'),
    variantMark(plan, day, options),
  ]
    .filter((part) => part !== '')
    .join(words.space);
}
