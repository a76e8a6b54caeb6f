import { useMemo } from 'react';
import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import {
  organisationFields,
  organisationFinder,
} from '../../../shared/domain/attendees/find-organisation.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import type { Column } from './columns.ts';

/** Ways to change what stands in a cell. Each gives false where the change was refused (and has said so). */
export interface CellWriter {
  readonly text: (person: Attendee, column: Column, text: string) => boolean;
  readonly patch: (person: Attendee, patch: Partial<Attendee>) => boolean;
  readonly answer: (person: Attendee, column: Column, value: AnswerValue | null) => boolean;
  /** ○ → × → △ → not answered. */
  readonly nextAnswer: (person: Attendee, column: Column) => boolean;
}

const NEXT: Readonly<Record<AnswerValue | 'none', AnswerValue | null>> = {
  none: 'yes',
  yes: 'no',
  no: 'maybe',
  maybe: null,
};

/** Writes cells by commands of the store. */
export function useCellWriter(): CellWriter {
  const { common } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  return useMemo(() => {
    const find = organisationFinder(plan.rows.organisations);
    const patch: CellWriter['patch'] = (person, fields) =>
      run('editRow', { collection: 'attendees', key: person.id, patch: fields });
    const answer: CellWriter['answer'] = (person, { cell }, value) =>
      cell.kind !== 'answer' ||
      run('setAnswer', { attendeeId: person.id, activityId: cell.activity.id, value });
    return {
      patch,
      answer,
      text: (person, { cell }, text) => {
        if (cell.kind === 'text') return patch(person, { [cell.field]: text.trim() });
        return cell.kind !== 'organisation' || patch(person, organisationFields(find, text));
      },
      nextAnswer: (person, column) => {
        if (column.cell.kind !== 'answer') return true;
        return answer(person, column, NEXT[answerOf(plan, person.id, column.cell.activity.id) ?? 'none']);
      },
    };
  }, [plan, run]);
}
