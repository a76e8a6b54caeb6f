import { useMemo } from 'react';
import { groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import { conditionsTest } from '../../../shared/domain/attendees/conditions.ts';
import { filterCounts } from '../../../shared/domain/attendees/filter-people.ts';
import { lacksReading } from '../../../shared/domain/attendees/gojuon.ts';
import type { Condition } from '../../../shared/domain/collections/views.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useIdleValue } from '../../ui/use-idle-value.ts';
import { readyViews } from './ready-views.ts';

/** Beyond so many people the first picture does not wait for what is only counted. */
const MANY = 2_000;

/** The plan as it was a moment ago, for what is only counted; null before the first count of a long list. */
export const useCountedPlan = (plan: Plan): Plan | null =>
  useIdleValue(plan, plan.rows.attendees.size > MANY ? null : plan);

/** How many people meet each condition, and what the foot says; null while it is not counted yet. */
export function useCounts(plan: Plan) {
  const language = useLanguage();
  const later = useCountedPlan(plan);
  const { views, activities } = plan.rows;
  const people = later?.rows.attendees;
  return {
    counts: useMemo(() => later && filterCounts(later), [later]),
    views: useMemo(
      () =>
        [...views.values()].sort(byOrder).map((view) => ({ view, count: countOf(later, view.conditions) })),
      [views, later],
    ),
    offers: useMemo(
      () =>
        readyViews(activities, language).map((offer) => ({ offer, count: countOf(later, offer.conditions) })),
      [activities, later, language],
    ),
    facts: useMemo(() => {
      if (!people) return null;
      const all = [...people.values()];
      return { groups: new Set(all.map(groupKeyOf)).size, lacking: all.filter(lacksReading).length };
    }, [people]),
  };
}

function countOf(plan: Plan | null, conditions: readonly Condition[]): number | null {
  if (!plan) return null;
  const passes = conditionsTest(plan, conditions);
  let count = 0;
  for (const person of plan.rows.attendees.values()) if (passes(person)) count += 1;
  return count;
}
