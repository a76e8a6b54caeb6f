import { useMemo } from 'react';
import {
  beforeHandingOut,
  beforeSendingCalendar,
  type HandOutNote,
} from '../../../shared/documents/before-handing-out.ts';
import { DOCUMENT_PAPERS } from '../../../shared/documents/papers.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { lacksPaperFont } from '../../print/paper-fonts.ts';
import { useFindings } from '../../store/use-plan.ts';
import type { ChosenPaper } from './use-papers.ts';

/** What 配布前点検 says of the chosen paper. */
export function useHandOutNotes(plan: Plan, chosen: ChosenPaper): readonly HandOutNote[] {
  const findings = useFindings();
  return useMemo(
    () =>
      chosen.kind === 'calendar'
        ? beforeSendingCalendar(plan, chosen.calendar, findings)
        : beforeHandingOut(plan, chosen, DOCUMENT_PAPERS[chosen.paper], findings, lacksPaperFont()),
    [plan, chosen, findings],
  );
}
