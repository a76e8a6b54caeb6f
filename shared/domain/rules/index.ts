import type { Plan } from '../plan/plan.ts';
import { endNotAfterStart } from './end-not-after-start.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { outsideWindow } from './outside-window.ts';
import { personOverlap } from './person-overlap.ts';
import { roomOverlap } from './room-overlap.ts';
import { vagueTime } from './vague-time.ts';

/** Every rule; to add one, give it a file and name it here. */
const RULES: readonly ((plan: Plan) => Finding[])[] = [
  roomOverlap,
  personOverlap,
  endNotAfterStart,
  outsideWindow,
  vagueTime,
];

/** All findings of a plan, errors first. */
export function checkPlan(plan: Plan): Finding[] {
  const findings = RULES.flatMap((rule) => rule(plan));
  return findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
