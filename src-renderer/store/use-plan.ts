import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Finding } from '../../shared/domain/rules/finding.ts';
import { checkPlan } from '../../shared/domain/rules/index.ts';
import { deskDate } from './desk-date.ts';
import { useSession } from './session.ts';

/** The open plan; only for screens that stand when one is open. */
export function usePlan(): Plan {
  const plan = useSession((state) => state.plan);
  if (!plan) throw new Error('no plan is open');
  return plan;
}

const cache = new WeakMap<Plan, { readonly today: string; readonly findings: readonly Finding[] }>();

/** Findings of a plan on this desk's date, worked out once for each of its states and days. */
export function findingsOf(plan: Plan): readonly Finding[] {
  const today = deskDate();
  const known = cache.get(plan);
  if (known?.today === today) return known.findings;
  const findings = checkPlan(plan, { today });
  cache.set(plan, { today, findings });
  return findings;
}

/** Findings of the open plan. */
export const useFindings = (): readonly Finding[] => findingsOf(usePlan());
