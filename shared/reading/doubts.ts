/** Why a reading must be shown to the person before it is taken in. */
export const DOUBT_CODES = [
  'unknown-mark',
  'conditional-answer',
  'choice-not-ticked',
  'one-question-two-activities',
  'two-columns-one-field',
  'combined-cell',
  'department-in-organisation',
  'name-split-unknown',
  'variant-character',
  'radical-characters',
  'reading-from-furigana',
  'reading-missing',
  'same-person-twice',
  'contact-is-attendee',
  'proxy',
  'lost-leading-zero',
  'date-as-number',
  'ditto',
  'comment',
  'struck-out',
  'check-box',
  'too-long',
  'hidden-row',
  'private-use-character',
  'unknown-column',
  'changed-meanwhile',
  'other-person',
  'not-understood',
  'foreign-column',
  'lost-column',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** One doubtful reading. */
export interface Doubt {
  readonly code: DoubtCode;
  /** Index in `people`; null: the whole file. */
  readonly person: number | null;
  /** The field (`answers.<id>` for an answer, `other.mobile`); null: the whole person or file. */
  readonly field: string | null;
  /** What the sentence needs: the text as written, what was read from it, the heading … */
  readonly facts: Readonly<Record<string, string>>;
}
