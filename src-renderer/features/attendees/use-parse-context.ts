import { useMemo } from 'react';
import { organisationFinder } from '../../../shared/domain/attendees/find-organisation.ts';
import type { ParseContext } from '../../../shared/domain/attendees/parse-cell.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { useTableWords } from './use-table-words.ts';

/** What typed and pasted text is read with: the plan's organisations, the words of the language, the meeting's year. */
export function useParseContext(plan: Plan): ParseContext {
  const words = useTableWords();
  const { organisations, days } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year follows the days
  return useMemo(
    () => ({
      words,
      findOrganisation: organisationFinder(organisations),
      near:
        orderedDays(plan).find(({ date }) => date !== null)?.date ?? `${meetingOf(plan).fiscalYear}-04-01`,
    }),
    [words, organisations, days],
  );
}
