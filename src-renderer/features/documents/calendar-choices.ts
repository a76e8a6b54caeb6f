import { useState } from 'react';
import type { CalendarScope } from '../../../shared/documents/calendar-scope.ts';
import { isInPlan, toldOf } from '../../../shared/domain/exchange/told-subjects.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** Minutes before an event at which calendars can remind. */
export const ALARMS = [10, 30, 60, 24 * 60] as const;

/** What a calendar holds; asked for each time, for the next one is for somebody else. */
export interface CalendarChoices {
  readonly scope: CalendarScope;
  readonly alarm: number | null;
  /** The number of a release; null: everything. */
  readonly since: number | null;
}

const FIRST: CalendarChoices = { scope: { kind: 'all' }, alarm: null, since: null };

/** The choices; somebody or something that is gone, and was given no calendar, counts as the whole meeting. */
export function useCalendarChoices(
  plan: Plan,
): readonly [CalendarChoices, (change: Partial<CalendarChoices>) => void] {
  const [stored, setStored] = useState(FIRST);
  const choices = canBeChosen(plan, stored.scope) ? stored : { ...stored, scope: FIRST.scope };
  return [choices, (change) => setStored({ ...choices, ...change })];
}

const canBeChosen = (plan: Plan, scope: CalendarScope): boolean =>
  scope.kind === 'all' || isInPlan(plan, scope) || toldOf(plan, scope.kind, scope.id) !== undefined;
