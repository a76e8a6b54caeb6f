import { isForOrganisation } from '../domain/attendees/audience.ts';
import { ANSWER_SIGNS, type CellWords } from '../domain/attendees/cell-text.ts';
import type { CellKind, TextField } from '../domain/attendees/cells.ts';
import type { Language } from '../domain/calendar/wareki.ts';
import type { Activity } from '../domain/collections/index.ts';
import { byOrder, type Plan } from '../domain/plan/plan.ts';
import { kindById, kindName, kindsOf } from '../domain/reference/person-kinds.ts';
import { titleOf } from '../domain/reference/title-of.ts';
import type { FormColumn } from './form.ts';
import { formWords } from './form-words.ts';

/** A column of the form, and the cell of the table of attendees that it is read into. */
export interface FormColumnOf extends FormColumn {
  readonly cell: CellKind;
}

const SHORT = 100;
const LONG = 500;

/** Activities that a city is asked about: those that take place and are meant for it. */
export function askedActivities(plan: Plan, organisationId: string): readonly Activity[] {
  return [...plan.rows.activities.values()]
    .filter((activity) => !activity.cancelled && isForOrganisation(plan, activity, organisationId))
    .sort(byOrder);
}

/** The columns of a form for one city, in the order in which they are filled in. */
export function formColumns(plan: Plan, organisationId: string, language: Language): readonly FormColumnOf[] {
  const words = formWords(language);
  const text = (
    field: TextField & keyof typeof words.hints,
    width: number,
    longest = SHORT,
  ): FormColumnOf => ({
    id: field,
    label: words.columns[field],
    width,
    input: { choices: null, longest, hint: words.hints[field] },
    cell: { kind: 'text', field },
  });
  const list = (choices: readonly string[], hint: string) => ({
    choices: [...choices],
    longest: SHORT,
    hint,
  });
  const names = cellWordsOf(plan, language);
  return [
    text('name', 8),
    text('reading', 9),
    text('department', 11),
    text('jobTitle', 6),
    {
      id: 'kind',
      label: words.columns.kind,
      width: 6,
      input: list(
        kindsOf(plan)
          .filter(({ hidden }) => !hidden)
          .map((kind) => kindName(kind, language)),
        words.hints.kind,
      ),
      cell: { kind: 'kind' },
    },
    {
      id: 'mode',
      label: words.columns.mode,
      width: 6,
      input: list(Object.values(names.modes), words.hints.mode),
      cell: { kind: 'mode' },
    },
    ...askedActivities(plan, organisationId).map(
      (activity): FormColumnOf => ({
        id: activity.id,
        label: titleOf(activity, language),
        width: 6,
        input: list(Object.values(ANSWER_SIGNS), words.hints.answer + onlyFor(plan, activity, language)),
        cell: { kind: 'answer', activity },
      }),
    ),
    text('phone', 8),
    text('email', 11),
    text('diet', 11, LONG),
    text('proxyFor', 7),
    text('remarks', 10, LONG),
  ];
}

/** For an activity of some kinds of people, which these are. */
function onlyFor(plan: Plan, { audienceKinds }: Activity, language: Language): string {
  if (audienceKinds.length === 0) return '';
  const kinds = audienceKinds.map((id) => kindName(kindById(plan, id), language));
  const text = formWords(language).hints.onlyFor(kinds.join(language === 'ja' ? '、' : ', '));
  return language === 'ja' ? text : ` ${text}`;
}

/** Words of cells that the form is written and read with. */
export const cellWordsOf = (plan: Plan, language: Language): CellWords => ({
  kinds: Object.fromEntries(kindsOf(plan).map((kind) => [kind.id, kindName(kind, language)])),
  modes: formWords(language).modes,
  yesNo: language === 'ja' ? { yes: 'はい', no: 'いいえ' } : { yes: 'Yes', no: 'No' },
});
