import { useMemo } from 'react';
import { customOf } from '../../../shared/domain/attendees/cell-write.ts';
import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import { type ParseContext, parseCell } from '../../../shared/domain/attendees/parse-cell.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import type { Choice } from './choices.ts';
import type { Column } from './columns.ts';

/** Ways to change what stands in a cell. Each gives false where the change was refused (and has said so). */
export interface CellWriter {
  readonly text: (person: Attendee, column: Column, text: string) => boolean;
  readonly choice: (person: Attendee, choice: Choice) => boolean;
  readonly answer: (person: Attendee, column: Column, value: AnswerValue | null) => boolean;
  /** ○ → × → △ → not answered; yes → no → empty. */
  readonly next: (person: Attendee, column: Column) => boolean;
}

const NEXT: Readonly<Record<AnswerValue | 'none', AnswerValue | null>> = {
  none: 'yes',
  yes: 'no',
  no: 'maybe',
  maybe: null,
};

/** Writes cells by commands of the store. */
export function useCellWriter(context: ParseContext): CellWriter {
  const { common, attendees: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  return useMemo(() => {
    const patch = (person: Attendee, fields: Partial<Attendee>): boolean =>
      run('editRow', { collection: 'attendees', key: person.id, patch: fields });
    const answer: CellWriter['answer'] = (person, { cell }, value) => {
      if (cell.kind === 'answer')
        return run('setAnswer', { attendeeId: person.id, activityId: cell.activity.id, value });
      if (cell.kind !== 'custom' || value === 'maybe') return true;
      const marked = value === null ? null : value === 'yes';
      return run('editCells', {
        how: 'edit',
        edits: [{ who: person.id, write: { kind: 'custom', fieldId: cell.field.id, value: marked } }],
      });
    };
    return {
      answer,
      choice: (person, { patch: fields, write }) =>
        write ? run('editCells', { how: 'edit', edits: [{ who: person.id, write }] }) : patch(person, fields),
      text: (person, { cell }, text) => {
        const read = parseCell(cell, text, context);
        if (!read.ok) {
          say(words.table.misfits[read.error], 'error');
          return false;
        }
        if (read.value.kind === 'fields') return patch(person, read.value.patch);
        return run('editCells', { how: 'edit', edits: [{ who: person.id, write: read.value }] });
      },
      next: (person, column) => {
        const { cell } = column;
        if (cell.kind === 'answer')
          return answer(person, column, NEXT[answerOf(plan, person.id, cell.activity.id) ?? 'none']);
        if (cell.kind !== 'custom') return true;
        const now = customOf(plan, person.id, cell.field.id);
        return answer(person, column, now === null ? 'yes' : now === true ? 'no' : null);
      },
    };
  }, [plan, run, context, say, words]);
}
