import { useMemo } from 'react';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { nameOf } from '../../shared/domain/reference/title-of.ts';
import { useLanguage } from '../i18n/language.tsx';

/** How a city is called on the screen; one that is gone by its id. */
export function useCityName(plan: Plan): (id: string) => string {
  const language = useLanguage();
  const { organisations } = plan.rows;
  return useMemo(
    () => (id: string) => {
      const organisation = organisations.get(id);
      return organisation ? nameOf(organisation, language) : id;
    },
    [organisations, language],
  );
}
