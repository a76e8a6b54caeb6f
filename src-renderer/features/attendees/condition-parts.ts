import { type Cell, cellsOf, isSensitive } from '../../../shared/domain/attendees/cells.ts';
import { groupComparer, groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import { ANSWERS_COLUMN, NETWORK_COLUMN } from '../../../shared/domain/attendees/conditions.ts';
import type { CustomField } from '../../../shared/domain/collections/index.ts';
import { HONORIFICS } from '../../../shared/domain/collections/person-kinds.ts';
import type { Condition, ConditionOp } from '../../../shared/domain/collections/views.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../shared/domain/reference/networks.ts';
import { kindsOf } from '../../../shared/domain/reference/person-kinds.ts';
import type { Language } from '../../i18n/language.tsx';
import { organisationName } from './cell-text.ts';
import type { TableWords } from './use-table-words.ts';

/** What a condition can be about: a column, or one of the two that are none. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly ops: readonly ConditionOp[];
  /** What may be ticked; null where text is typed or nothing is asked. */
  readonly values: readonly { readonly value: string; readonly label: string }[] | null;
}

const LISTED: readonly ConditionOp[] = ['any', 'none'];
const TEXT: readonly ConditionOp[] = ['contains', 'filled', 'empty'];
const MEASURED: readonly ConditionOp[] = ['at-least', 'at-most', 'filled', 'empty'];

/** What conditions of a plan can be about, in the order of the columns. */
export function subjectsOf(
  plan: Plan,
  words: TableWords,
  language: Language,
  labelOf: (cell: Cell) => string,
): readonly Subject[] {
  return [
    { id: ANSWERS_COLUMN, label: words.table.allAnswers, ops: ['empty', 'filled'], values: null },
    ...cellsOf(plan).map((column) => subjectOf(plan, words, column, labelOf(column))),
    {
      id: NETWORK_COLUMN,
      label: words.table.network,
      ops: LISTED,
      values: [
        ...meetingOf(plan).networks.map((value) => ({ value, label: networkName(value, language) })),
        { value: '', label: words.table.noNetwork },
      ],
    },
  ];
}

function subjectOf(plan: Plan, words: TableWords, { id, cell }: Cell, label: string): Subject {
  switch (cell.kind) {
    case 'answer': {
      const values = (['yes', 'no', 'maybe'] as const).map((value) => ({
        value,
        label: words.answers[value],
      }));
      return { id, label, ops: LISTED, values: [...values, { value: '', label: words.answers.none }] };
    }
    case 'kind':
      return {
        id,
        label,
        ops: LISTED,
        values: kindsOf(plan).map(({ id: value }) => ({ value, label: words.kinds[value] ?? value })),
      };
    case 'honorific':
      return {
        id,
        label,
        ops: LISTED,
        values: ['', ...HONORIFICS].map((value) => ({ value, label: value || words.honorificOfKind })),
      };
    case 'mode':
      return {
        id,
        label,
        ops: LISTED,
        values: [
          { value: 'in-person', label: words.modes['in-person'] },
          { value: 'online', label: words.modes.online },
          { value: '', label: words.noMode },
        ],
      };
    case 'organisation':
      return { id, label, ops: LISTED, values: cityValues(plan, words) };
    case 'text':
      // What is veiled may be asked for, but not searched word by word.
      return { id, label, ops: isSensitive(cell) ? ['filled', 'empty'] : TEXT, values: null };
    case 'custom':
      return customSubject(id, label, cell.field, words);
  }
}

function customSubject(
  id: string,
  label: string,
  { type, choices }: CustomField,
  words: TableWords,
): Subject {
  const empty = { value: '', label: words.noChoice };
  switch (type) {
    case 'choice':
      return {
        id,
        label,
        ops: LISTED,
        values: [...choices.map((value) => ({ value, label: value })), empty],
      };
    case 'yes-no':
      return {
        id,
        label,
        ops: LISTED,
        values: [{ value: 'true', label: words.yesNo.yes }, { value: 'false', label: words.yesNo.no }, empty],
      };
    case 'text':
      return { id, label, ops: TEXT, values: null };
    case 'number':
    case 'date':
      return { id, label, ops: MEASURED, values: null };
  }
}

function cityValues(plan: Plan, words: TableWords): NonNullable<Subject['values']> {
  const names = new Map<string, string>();
  for (const person of plan.rows.attendees.values()) {
    const key = groupKeyOf(person);
    if (!names.has(key)) names.set(key, organisationName(plan, person) || words.noGroup);
  }
  const compare = groupComparer(plan, 'joining');
  return [...names].sort(([a], [b]) => compare(a, b)).map(([value, label]) => ({ value, label }));
}

/** A new condition on a subject: nothing ticked yet. */
export const firstCondition = ({ id, ops }: Subject): Condition => ({
  column: id,
  op: ops[0] ?? 'filled',
  values: [],
});

/** Whether a condition asks for something: one with nothing ticked or typed is left out. */
export const isComplete = ({ op, values }: Condition): boolean =>
  op === 'filled' ||
  op === 'empty' ||
  values.some((value, n) => n > 0 || value !== '' || op === 'any' || op === 'none');
