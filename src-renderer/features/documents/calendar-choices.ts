import { useState } from 'react';
import type { CalendarScope } from '../../../shared/documents/calendar-scope.ts';
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

/** The choices; somebody or something that is gone counts as the whole meeting. */
export function useCalendarChoices(
  plan: Plan,
): readonly [CalendarChoices, (change: Partial<CalendarChoices>) => void] {
  const [stored, setStored] = useState(FIRST);
  const choices = isThere(plan, stored.scope) ? stored : { ...stored, scope: FIRST.scope };
  return [choices, (change) => setStored({ ...choices, ...change })];
}

function isThere({ rows }: Plan, scope: CalendarScope): boolean {
  switch (scope.kind) {
    case 'all':
    case 'network':
      return true;
    case 'activity':
      return rows.activities.has(scope.id);
    case 'city':
      return rows.organisations.has(scope.id);
    case 'person':
      return rows.attendees.has(scope.id);
  }
}
