import { format } from 'date-fns';
import { useMemo } from 'react';
import { type BuiltCalendar, buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { editionLabel } from '../../../shared/documents/edition.ts';
import type { DocumentOptions } from '../../../shared/documents/options.ts';
import { DOCUMENT_PAPERS, type DocumentPaper, paperKind } from '../../../shared/documents/papers.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { CalendarChoices } from './calendar-choices.ts';
import type { Choices } from './choices.ts';

/** The chosen paper as it would go out now. */
export type ChosenPaper =
  | {
      readonly kind: 'document';
      readonly paper: DocumentPaper;
      readonly document: Document;
      /** 第2版, as it goes into the file's name. */
      readonly edition: string;
    }
  | ({ readonly kind: 'calendar' } & BuiltCalendar);

/** What is never remembered: a reduced paper, names beside care. */
export interface AskedEachTime {
  /** Only the days on which something has changed. */
  readonly onlyChanged: boolean;
  /** Names on the caterer's sheet. */
  readonly names: boolean;
}

/** Builds the chosen paper, anew whenever the plan or a choice changes. */
export function usePaper(
  plan: Plan,
  choices: Choices,
  typed: string,
  { onlyChanged, names }: AskedEachTime,
  calendar: CalendarChoices,
): ChosenPaper {
  const { paper, sort, language, who, variant, byPerson, waiting, phones, marks } = choices;
  return useMemo(() => {
    const now = new Date();
    // What is typed goes before what the releases say; a list of people has no edition of the schedule.
    const edition = typed || (paperKind(paper)?.of !== 'people' ? editionLabel(plan, language) : '');
    const options: DocumentOptions = {
      language,
      date: format(now, 'yyyy-MM-dd'),
      edition,
      sort,
      who: who === 'all' ? 'all' : { activityId: who },
      ...(variant === 'active' ? {} : { variant }),
      byPerson,
      waiting,
      phones,
      names,
      marks,
      onlyChanged,
      stampedAt: now.toISOString(),
    };
    if (paper === 'calendar')
      return { kind: 'calendar', ...buildCalendar(plan, { ...options, ...calendar }) };
    return { kind: 'document', paper, document: DOCUMENT_PAPERS[paper].build(plan, options), edition };
  }, [
    plan,
    paper,
    sort,
    language,
    who,
    variant,
    byPerson,
    waiting,
    phones,
    names,
    marks,
    onlyChanged,
    typed,
    calendar,
  ]);
}
