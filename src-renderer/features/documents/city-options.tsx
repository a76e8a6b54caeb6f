import { letterCities } from '../../../shared/documents/builders/notice.ts';
import { joiningRanks } from '../../../shared/domain/attendees/joining-order.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Ticks } from './ticks.tsx';

/** Which cities the letters are for, in 加盟順. Nothing ticked means all. */
export function CityOptions({
  plan,
  choices,
  onChoose,
}: {
  readonly plan: Plan;
  readonly choices: PaperChoices;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
}) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const ranks = joiningRanks(plan);
  const last = ranks.size;
  const cities = letterCities(plan)
    .sort((a, b) => (ranks.get(a.id) ?? last) - (ranks.get(b.id) ?? last))
    .map((city) => ({ id: city.id, name: nameOf(city, language), count: peopleOf(plan, city.id) }));
  const known = choices.people.organisationIds.filter((id) => cities.some((city) => city.id === id));
  return (
    <Ticks
      legend={words.letterCities}
      options={cities}
      value={known}
      onChange={(organisationIds) => onChoose({ people: { ...choices.people, organisationIds } })}
    />
  );
}

const peopleOf = ({ rows: { attendees } }: Plan, id: string): number => {
  let count = 0;
  for (const { organisationId } of attendees.values()) if (organisationId === id) count += 1;
  return count;
};
