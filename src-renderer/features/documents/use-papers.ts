import { format } from 'date-fns';
import { useMemo } from 'react';
import { type BuiltPaper, buildPaper } from '../../../shared/documents/build-paper.ts';
import { type BuiltCalendar, buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { DocumentPaper } from '../../../shared/documents/papers.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import type { PrinterOffset } from '../../../shared/domain/labels/label-sheet.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Language } from '../../i18n/language.tsx';
import type { Paper } from '../../store/paper-choices.ts';
import type { CalendarChoices } from './calendar-choices.ts';

/** The chosen paper as it would go out now; `edition` goes into the file's name. */
export type ChosenPaper =
  | ({ readonly kind: 'document'; readonly paper: DocumentPaper } & BuiltPaper)
  | ({ readonly kind: 'calendar' } & BuiltCalendar);

/** What is never remembered: edition and date, a reduced paper, names beside care, where a used sheet begins. */
export interface AskedEachTime {
  readonly edition: string;
  /** ISO date; '' for now. */
  readonly date: string;
  /** Only the days on which something has changed. */
  readonly onlyChanged: boolean;
  /** Names on the caterer's sheet. */
  readonly names: boolean;
  readonly cards: AskedCards;
}

/** Which cards are printed, and from which label of the first sheet on. */
export interface AskedCards {
  readonly firstLabel: number;
  readonly onlyCards: 'all' | 'changed' | readonly string[];
}

export const ALL_CARDS: AskedCards = { firstLabel: 1, onlyCards: 'all' };

export const ASKED_FIRST: AskedEachTime = {
  edition: '',
  date: '',
  onlyChanged: false,
  names: false,
  cards: ALL_CARDS,
};

/** Builds the chosen paper, anew whenever the plan or a choice changes. */
export function usePaper(
  plan: Plan,
  paper: Paper,
  language: Language,
  choices: PaperChoices,
  asked: AskedEachTime,
  calendar: CalendarChoices,
  printerOffset: PrinterOffset,
): ChosenPaper {
  return useMemo(() => {
    const moment = { ...momentNow(language), ...asked, cards: { ...asked.cards, printerOffset } };
    if (paper !== 'calendar') return { kind: 'document', paper, ...buildPaper(plan, paper, choices, moment) };
    const stampedAt = new Date().toISOString();
    const { variant } = choices;
    return {
      kind: 'calendar',
      ...buildCalendar(plan, {
        language,
        date: moment.today,
        minute: moment.minute,
        stampedAt,
        ...calendar,
        ...(variant === 'active' ? {} : { variant }),
      }),
    };
  }, [plan, paper, language, choices, asked, calendar, printerOffset]);
}

/** Now, as papers say it. */
export function momentNow(language: Language) {
  const now = new Date();
  return { language, today: format(now, 'yyyy-MM-dd'), minute: now.getHours() * 60 + now.getMinutes() };
}
