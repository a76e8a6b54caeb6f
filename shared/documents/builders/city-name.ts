import { organisationFinder } from '../../domain/attendees/find-organisation.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';

/**
 * How a city written in Japanese (山形市) is called on a paper: on an English one by the English name of
 * the plan's organisation, where there is one; else as written.
 */
export function cityNamer(plan: Plan, language: Language): (text: string) => string {
  if (language === 'ja') return (text) => text;
  const find = organisationFinder(plan.rows.organisations);
  return (text) => {
    const organisation = find(text);
    return organisation ? nameOf(organisation, language) : text;
  };
}
