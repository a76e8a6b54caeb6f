import { format } from 'date-fns';
import { useMemo } from 'react';
import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildCalendar, type LeftOut } from '../../../shared/documents/builders/calendar.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import type { Calendar } from '../../../shared/documents/calendar.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { DocumentOptions } from '../../../shared/documents/options.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Choices } from './choices.ts';

/** The chosen paper as it would go out now. */
export type ChosenPaper =
  | { readonly kind: 'document'; readonly paper: 'schedule' | 'attendee-list'; readonly document: Document }
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly leftOut: readonly LeftOut[] };

/** Builds the chosen paper, anew whenever the plan or a choice changes. */
export function usePaper(plan: Plan, choices: Choices, edition: string): ChosenPaper {
  const { paper, sort, language, who } = choices;
  return useMemo(() => {
    const now = new Date();
    const options: DocumentOptions = {
      language,
      date: format(now, 'yyyy-MM-dd'),
      edition,
      sort,
      who: who === 'all' ? 'all' : { activityId: who },
      stampedAt: now.toISOString(),
    };
    if (paper === 'calendar') return { kind: 'calendar', ...buildCalendar(plan, options) };
    const build = paper === 'schedule' ? buildSchedule : buildAttendeeList;
    return { kind: 'document', paper, document: build(plan, options) };
  }, [plan, paper, sort, language, who, edition]);
}
