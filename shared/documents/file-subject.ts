import type { Language } from '../domain/calendar/wareki.ts';
import type { PaperChoices } from '../domain/collections/paper-settings.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { networkName } from '../domain/reference/networks.ts';
import { kindName, kindsOf } from '../domain/reference/person-kinds.ts';
import { nameOf, titleOf } from '../domain/reference/title-of.ts';
import { documentWords } from './words.ts';

/**
 * Of whom a paper is, for its file's name: 札幌市, or 懇親会_札幌市ほか2. Without it the files of twelve cities would be
 * called the same. '' where it is of everybody.
 */
export function fileSubject(plan: Plan, choice: PaperChoices['people'], language: Language): string {
  const { and } = documentWords(language).fileSubject;
  const brief = (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : and(names[0] ?? '', names.length - 1);
  const activity = plan.rows.activities.get(choice.activityId);
  const cities = choice.organisationIds.flatMap((id) => plan.rows.organisations.get(id) ?? []);
  const kinds = kindsOf(plan).filter(({ id }) => choice.kinds.includes(id));
  return [
    activity ? titleOf(activity, language) : '',
    choice.network === '' ? '' : networkName(choice.network, language),
    brief(cities.map((city) => nameOf(city, language))),
    brief(kinds.map((kind) => kindName(kind, language))),
  ]
    .filter((part) => part !== '')
    .join('_');
}
