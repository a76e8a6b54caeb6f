import type { Plan } from '../plan/plan.ts';
import { agendaMinutes } from './agenda-minutes.ts';
import { attendeeOverlap } from './attendee-overlap.ts';
import { breakOverlap } from './break-overlap.ts';
import { busCapacity } from './bus-capacity.ts';
import { type RuleContext, ruleContext } from './context.ts';
import { daysOrder } from './days-order.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { endNotAfterStart } from './end-not-after-start.ts';
import type { Finding, Severity } from './finding.ts';
import { legOverlap } from './leg-overlap.ts';
import { longStretch } from './long-stretch.ts';
import { missingAssembly } from './missing-assembly.ts';
import { missingMeal } from './missing-meal.ts';
import { closingDay, openingHours } from './opening-hours.ts';
import { optionalCollides } from './optional-collides.ts';
import { outsideWindow } from './outside-window.ts';
import { personHours } from './person-hours.ts';
import { personOverlap } from './person-overlap.ts';
import { roomCapacity } from './room-capacity.ts';
import { roomOverlap } from './room-overlap.ts';
import { seatPlans } from './seat-plans.ts';
import { type SilencedFinding, setSilencedApart } from './silenced.ts';
import { travelTime } from './travel-time.ts';
import { unassignedLength, unassignedPerson, unassignedRoom } from './unassigned.ts';
import { vagueTime } from './vague-time.ts';

/** A rule: pure, over what was gathered of a plan once. */
type Rule = (context: RuleContext) => Finding[];

/** Every rule, within a severity the most urgent first; to add one, give it a file and name it here. */
const RULES: readonly Rule[] = [
  daysOrder,
  endNotAfterStart,
  roomOverlap,
  closingDay,
  agendaMinutes,
  personOverlap,
  attendeeOverlap,
  breakOverlap,
  legOverlap,
  travelTime,
  busCapacity,
  roomCapacity,
  seatPlans,
  openingHours,
  personHours,
  outsideWindow,
  optionalCollides,
  missingAssembly,
  missingMeal,
  longStretch,
  deadlinePassed,
  vagueTime,
  unassignedLength,
  unassignedRoom,
  unassignedPerson,
];

/** What a check may know beside the plan. */
export interface CheckOptions {
  /** The desk's date (ISO); without one nothing is overdue. */
  readonly today?: string | null;
}

/** Findings of a plan, errors first: those that stand, and those a person has silenced with a reason. */
export function checkAll(
  plan: Plan,
  { today = null }: CheckOptions = {},
): { readonly open: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  const context = ruleContext(plan, today);
  const bySeverity: Record<Severity, Finding[]> = { error: [], caution: [], info: [] };
  for (const rule of RULES) for (const finding of rule(context)) bySeverity[finding.severity].push(finding);
  const { error, caution, info } = bySeverity;
  return setSilencedApart(plan, [...error, ...caution, ...info]);
}

/** The findings of a plan that stand, errors first. */
export const checkPlan = (plan: Plan, options: CheckOptions = {}): readonly Finding[] =>
  checkAll(plan, options).open;
