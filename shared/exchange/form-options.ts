import type { Language } from '../domain/calendar/wareki.ts';
import type { Plan } from '../domain/plan/plan.ts';

/** Whose facts stand in the form already: nobody's, those of the city's people of this plan, or of last year's. */
export type Prefill = 'none' | 'plan' | 'last-year';

export interface FormOptions {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** ISO date; null: not said. */
  readonly deadline: string | null;
  readonly prefill: Prefill;
  /** Last year's meeting, for `last-year`. */
  readonly previous: Plan | null;
  /** Empty rows for more people. */
  readonly blankRows: number;
  /** Whether the agenda is asked about. */
  readonly agenda: boolean;
}
