/** What comes along from another meeting, what cannot, and what must be looked at afterwards. Holds no name of a person. */

export const CARRY_OVER_CODES = [
  'came-schedule',
  'came-agenda',
  'came-times',
  'came-checklist',
  'came-lessons',
  'came-costs',
  'people-in-charge',
  'attendees',
  'answers',
  'agenda',
  'remarks',
  'cancelled',
  'deadlines',
  'vehicle-contacts',
  'views',
  'records',
  'places-to-confirm',
  'closed',
  'closed-dates',
  'weekday-differs',
  'dates-open',
  'rain-plan',
  'vague',
  'texts',
] as const;
export type CarryOverCode = (typeof CARRY_OVER_CODES)[number];

export interface CarryOverNote {
  readonly code: CarryOverCode;
  /** came: it comes along; left: it stays behind; check: it comes along and must be looked at. */
  readonly kind: 'came' | 'left' | 'check';
  readonly facts: Readonly<Record<string, string | number>>;
  /** What it is about, by title or name, in the plan's order. */
  readonly lines: readonly string[];
}

export interface CarryOverOptions {
  readonly firstDate: string | null;
  /** Organisation id of the new host; '' while it is open. */
  readonly hostId: string;
}

/** A line of the report, in a list; none where there is nothing to count. */
export const note = (
  kind: CarryOverNote['kind'],
  code: CarryOverCode,
  lines: readonly string[],
  count = lines.length,
  facts: CarryOverNote['facts'] = {},
): CarryOverNote[] => (count === 0 ? [] : [{ code, kind, lines, facts: { count, ...facts } }]);
