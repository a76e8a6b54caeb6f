import { useMemo } from 'react';
import { joiningRanks } from '../../shared/domain/attendees/joining-order.ts';
import { nameOf } from '../../shared/domain/reference/title-of.ts';
import { useLanguage } from '../i18n/language.tsx';
import { usePlan } from '../store/use-plan.ts';

/** The plan's cities and other bodies as choices: members by the order they joined, then the rest. */
export function useCities(): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  const plan = usePlan();
  return useMemo(() => {
    const ranks = joiningRanks(plan);
    const rank = (id: string): number => ranks.get(id) ?? ranks.size;
    return [...plan.rows.organisations.values()]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map((city) => ({ value: city.id, label: nameOf(city, language) }));
  }, [plan, language]);
}
