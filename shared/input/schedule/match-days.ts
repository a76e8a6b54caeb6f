import { daysBetween } from '../../domain/calendar/dates.ts';
import type { Day } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { DayProposal } from './proposal.ts';
import type { ReadDay } from './reading.ts';

/** Days a meeting can lie apart; a file whose dates lie further off is of another year. */
const FURTHEST = 30;

/**
 * Finds the plan's day of each day of the file: by its date; where the plan's days or the file's have none, or lie in
 * another year, by its number, which is doubtful. Everything else is a new day, or waits for the person's word.
 */
export function matchDays(
  plan: Plan,
  days: readonly ReadDay[],
  chosen: ReadonlyMap<number, string>,
): readonly DayProposal[] {
  const own = orderedDays(plan);
  const first = own.find(({ date }) => date !== null)?.date ?? null;
  return days.map((read, index) => {
    const near = read.date === null || first === null || Math.abs(daysBetween(first, read.date)) <= FURTHEST;
    const said = chosen.get(index);
    const day = said === undefined ? sure(own, read, near, index) : (plan.rows.days.get(said) ?? null);
    const canBeNew = near && (read.date !== null || own.length === 0);
    return {
      index,
      read,
      matchedDayId: day?.id ?? null,
      open: day === null && !(canBeNew && (said === 'new' || said === undefined)),
      kind: day?.kind ?? read.kind ?? (index === 0 ? 'meeting' : 'excursion'),
      setsDate: day !== null && day.date === null && read.date !== null,
      doubt: doubtOf(day, read, said),
      canBeNew,
    };
  });
}

function sure(own: readonly Day[], read: ReadDay, near: boolean, index: number): Day | null {
  const byDate = own.find(({ date }) => date !== null && date === read.date);
  if (byDate) return byDate;
  const byNumber = own[(read.number ?? index + 1) - 1] ?? null;
  if (byNumber === null) return null;
  return read.date === null || byNumber.date === null || !near ? byNumber : null;
}

function doubtOf(day: Day | null, read: ReadDay, said: string | undefined): DayProposal['doubt'] {
  if (day === null || day.date === read.date) return null;
  if (day.date !== null && read.date !== null) return 'date-differs';
  return said === undefined ? 'by-number' : null;
}
