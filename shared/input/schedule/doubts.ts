/** Why a line of a schedule must be looked at before it is taken in. */
export const SCHEDULE_DOUBTS = [
  'shared-time',
  'ditto',
  'approximate',
  'part-of-day',
  'no-time',
  'time-order',
  'length-differs',
  'year-missing',
  'weekday-differs',
  'no-date',
  'gap',
  'two-lines',
  'kind-unknown',
  'place-open',
  'track',
  'unknown-column',
  'comment',
  'struck-out',
  'too-long',
  'hidden-row',
  'plan-b',
  'zone-assumed',
  'zone-unknown',
  'tentative',
  'end-before-start',
  'all-day',
  'series',
  'series-cut',
  'spans-days',
  'not-in-plan',
  'hand-written',
  'changed-meanwhile',
] as const;
export type ScheduleDoubtCode = (typeof SCHEDULE_DOUBTS)[number];

/** A field of a line that a doubt can be about. */
export type DoubtField =
  | 'date'
  | 'time'
  | 'title'
  | 'kind'
  | 'place'
  | 'people'
  | 'detail'
  | 'equipment'
  | 'remarks';

export interface ScheduleDoubt {
  readonly code: ScheduleDoubtCode;
  /** Index of the item, or null for a day's. */
  readonly item: number | null;
  /** Index of the day. */
  readonly day: number;
  readonly field: DoubtField;
  /** The cell: `A14`. */
  readonly at: string;
  /** What the sentence needs: the text as written, what was read from it. */
  readonly facts: Readonly<Record<string, string>>;
}
