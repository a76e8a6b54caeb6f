import { useMemo } from 'react';
import type { CellWords } from '../../../shared/domain/attendees/cell-text.ts';
import { kindNames } from '../../../shared/domain/reference/person-kinds.ts';
import type { Words } from '../../i18n/ja/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';

/** The words of the table: those of the catalogue, and the names of the meeting's own kinds. */
export type TableWords = Words['attendees'] & Pick<CellWords, 'kinds'>;

/** The same object as long as neither the language nor the kinds change: rows are drawn again by it. */
export function useTableWords(): TableWords {
  const { attendees } = useWords();
  const language = useLanguage();
  const { rows } = usePlan();
  const { personKinds } = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the kinds alone
  return useMemo(
    () => ({ ...attendees, kinds: kindNames({ rows }, language) }),
    [attendees, language, personKinds],
  );
}
