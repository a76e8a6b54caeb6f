import type { Language } from '../domain/calendar/wareki.ts';
import type { CITY_SORTS } from '../domain/collections/paper-settings.ts';
import type { Variant } from '../domain/collections/values.ts';
import type { LabelChoices } from '../domain/labels/label-choices.ts';
import type { PrinterOffset } from '../domain/labels/label-sheet.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { CalendarScope } from './calendar-scope.ts';

/** Order of the cities in a list. */
export type CitySort = (typeof CITY_SORTS)[number];

/** Whom a list holds: everybody, or those who said yes or maybe to one activity. */
export type Who = 'all' | { readonly activityId: string };

/** What every builder of a paper is told beside the plan. */
export interface DocumentOptions {
  readonly language: Language;
  /** ISO date printed at the head: the state of the plan on that day. */
  readonly date: string;
  /** Minute of that day, printed behind it: when the paper was made; left out where only a day is meant. */
  readonly minute?: number;
  /** 第2版; left out where the paper has no edition. */
  readonly edition?: string;
  /** Default `joining`. */
  readonly sort?: CitySort;
  /** People in 五十音順 of their own readings, whatever their city (受付簿); default: by city. */
  readonly byPerson?: boolean;
  /** Organisations that letters are written to, by id; none: all of them. */
  readonly cities?: readonly string[];
  /** The list of people in a booklet; default: none. */
  readonly roster?: boolean;
  /** Default `all`. */
  readonly who?: Who;
  /**
   * The plan with everybody, where the builder's own was narrowed to some: numbers that go over all people
   * (受付番号) are taken from it. Default: the builder's own.
   */
  readonly whole?: Plan;
  /** The plan of the days that have two; default: the one that holds for each day. */
  readonly variant?: Variant;
  /** The waiting lines below the lists of activities; default: yes. */
  readonly waiting?: boolean;
  /** Telephone numbers of people on a list that can hold them (乗車名簿); default: none. */
  readonly phones?: boolean;
  /** Names beside the care they need (食事・配慮表); default: none. */
  readonly names?: boolean;
  /** Whether what has changed since the last release is marked 改; default: yes. */
  readonly marks?: boolean;
  /** Only the days on which something is marked (訂正のあるページだけ); default: all. */
  readonly onlyChanged?: boolean;
  /** How labels, cards and signs are made; default: `DEFAULT_LABEL_CHOICES`. */
  readonly labels?: LabelChoices;
  /** What this desk's printer is set off by; default: nothing. */
  readonly printerOffset?: PrinterOffset;
  /** Number of the first label that is still on the sheet, from 1; default: 1. */
  readonly firstLabel?: number;
  /** Only these people's cards, or only those that would read otherwise than when they were last printed; default: all. */
  readonly onlyCards?: 'all' | 'changed' | readonly string[];
  /** Whose calendar; default: the whole meeting's. */
  readonly scope?: CalendarScope;
  /** Minutes before an event at which calendars remind; default: none. */
  readonly alarm?: number | null;
  /** Only what a calendar that was made at an earlier release lacks or has otherwise: the release's number. */
  readonly since?: number | null;
  /** ISO instant of a calendar's DTSTAMP; default: the start of `date` in UTC. */
  readonly stampedAt?: string;
}
