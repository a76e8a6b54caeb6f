import { useMemo } from 'react';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Finding } from '../../shared/domain/rules/finding.ts';
import { checkPlan } from '../../shared/domain/rules/index.ts';
import { useSession } from './session.ts';

/** The open plan; only for screens that stand when one is open. */
export function usePlan(): Plan {
  const plan = useSession((state) => state.plan);
  if (!plan) throw new Error('no plan is open');
  return plan;
}

const cache = new WeakMap<Plan, readonly Finding[]>();

/** Findings of a plan, worked out once for each of its states. */
export function findingsOf(plan: Plan): readonly Finding[] {
  const known = cache.get(plan) ?? checkPlan(plan);
  cache.set(plan, known);
  return known;
}

/** Findings of the open plan. */
export const useFindings = (): readonly Finding[] => {
  const plan = usePlan();
  return useMemo(() => findingsOf(plan), [plan]);
};
