import { useMemo } from 'react';
import { answerOf } from '../../../../shared/domain/attendees/filter-people.ts';
import type { AnswerValue } from '../../../../shared/domain/collections/answers.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useToasts } from '../../../store/toast.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { cellsToFill, type Fill } from './matrix-cells.ts';

const NEXT: Readonly<Record<AnswerValue | 'none', AnswerValue | null>> = {
  none: 'yes',
  yes: 'no',
  no: 'maybe',
  maybe: null,
};

/** Writes answers: one cell, its next value, or a whole row or column as one change. */
export interface AnswerWriter {
  readonly set: (attendeeId: string, activityId: string, value: AnswerValue | null) => void;
  /** ○ → × → △ → not answered. */
  readonly next: (attendeeId: string, activityId: string) => void;
  readonly fill: (people: readonly string[], activities: readonly Activity[], fill: Fill) => void;
}

export function useAnswers(): AnswerWriter {
  const { common, activities: words } = useWords();
  const say = useToasts((state) => state.say);
  const plan = usePlan();
  const run = useRun(common.refused);
  return useMemo(() => {
    const set: AnswerWriter['set'] = (attendeeId, activityId, value) => {
      run('setAnswer', { attendeeId, activityId, value });
    };
    return {
      set,
      next: (attendeeId, activityId) =>
        set(attendeeId, activityId, NEXT[answerOf(plan, attendeeId, activityId) ?? 'none']),
      fill: (people, activities, fill) => {
        const cells = cellsToFill(plan, people, activities, fill);
        // Most of a column is out of sight: what was done to it is said.
        const isColumn = people.length > 1;
        if (cells.length === 0) return isColumn ? say(words.filledNone) : undefined;
        if (run('setAnswers', { cells }) && isColumn) say(words.filled(cells.length));
      },
    };
  }, [plan, run, say, words]);
}
