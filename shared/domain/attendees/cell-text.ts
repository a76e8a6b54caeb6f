import type { AnswerValue } from '../collections/answers.ts';
import { answerKey } from '../collections/answers.ts';
import type { CustomScalar } from '../collections/custom-values.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { customOf } from './cell-write.ts';
import type { CellKind } from './cells.ts';

/** Words that stand in cells. */
export interface CellWords {
  /** Names of the plan's kinds by id. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<NonNullable<Attendee['mode']>, string>>;
  readonly yesNo: { readonly yes: string; readonly no: string };
}

/** Answers as people write them. */
export const ANSWER_SIGNS: Readonly<Record<AnswerValue, string>> = { yes: '○', no: '×', maybe: '△' };

/** A person's organisation as text. */
export const organisationName = (
  plan: Plan,
  { organisationId, organisationText }: Pick<Attendee, 'organisationId' | 'organisationText'>,
): string => plan.rows.organisations.get(organisationId ?? '')?.name ?? organisationText;

/** A value of an own field as text; a date as 2026/10/20, which a spreadsheet knows. */
export function customText(value: CustomScalar | null, words: CellWords['yesNo']): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value.replaceAll('-', '/') : value;
}

/** What a cell says as text: as it is copied, and as what is typed is compared with. */
export function cellText(plan: Plan, person: Attendee, cell: CellKind, words: CellWords): string {
  switch (cell.kind) {
    case 'text':
      return person[cell.field];
    case 'organisation':
      return organisationName(plan, person);
    case 'kind':
      return words.kinds[person.kind] ?? person.kind;
    case 'honorific':
      return person.honorific;
    case 'mode':
      return person.mode === null ? '' : words.modes[person.mode];
    case 'answer': {
      const answer = plan.rows.answers.get(answerKey(person.id, cell.activity.id))?.value;
      return answer === undefined ? '' : ANSWER_SIGNS[answer];
    }
    case 'custom':
      return customText(customOf(plan, person.id, cell.field.id), words.yesNo);
  }
}
