import { answerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import { answerOf } from '../../../../shared/domain/attendees/filter-people.ts';
import type { AnswerValue } from '../../../../shared/domain/collections/answers.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import type { AnswerCell } from '../../../../shared/domain/commands/answers.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { cellState } from './cell-state.ts';

/** What can be done to many cells at once. */
export const BULKS = ['yes', 'open', 'no', 'clear'] as const;
export type Bulk = (typeof BULKS)[number];

/** A value for many cells, or one only for those not answered yet. */
export interface Fill {
  readonly value: AnswerValue | null;
  readonly onlyOpen: boolean;
}

export const FILLS: Readonly<Record<Bulk, Fill>> = {
  yes: { value: 'yes', onlyOpen: false },
  open: { value: 'yes', onlyOpen: true },
  no: { value: 'no', onlyOpen: false },
  clear: { value: null, onlyOpen: false },
};

/**
 * The cells that a fill over people and activities changes. Those who are replaced there, and those an
 * activity is not meant for, are left alone; so is a cell that says it already.
 */
export function cellsToFill(
  plan: Plan,
  people: readonly string[],
  activities: readonly Activity[],
  { value, onlyOpen }: Fill,
): AnswerCell[] {
  const index = answerIndex(plan);
  return people.flatMap((attendeeId) => {
    const person = plan.rows.attendees.get(attendeeId);
    if (!person) return [];
    return activities.flatMap((activity): AnswerCell[] => {
      const state = cellState(plan, index, person, activity);
      if (state === 'r' || state === '.') return [];
      const now = answerOf(plan, attendeeId, activity.id);
      if (now === value || (onlyOpen && now !== null)) return [];
      return [{ attendeeId, activityId: activity.id, value }];
    });
  });
}
