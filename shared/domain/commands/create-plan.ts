import type { Result } from '../../lib/result.ts';
import { BLANK_MEETING } from '../collections/blank.ts';
import type { Change } from '../plan/change.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyPlan, meetingOf } from '../plan/plan.ts';
import { putMemberCities } from '../seed/base-rows.ts';
import { domesticTitles } from '../seed/meeting-row.ts';
import { putCarriedOver } from './carry-over.ts';
import { type CommandContext, type CommandError, checked } from './command.ts';

/** What a new meeting is made of. */
export interface NewMeeting {
  readonly number: number;
  readonly fiscalYear: number;
  readonly hostId: string;
  /** First day, or null while it is 未定. */
  readonly firstDate: string | null;
  /** Last year's plan to take over, or null to begin from scratch. */
  readonly from: Plan | null;
}

/**
 * A new plan. From last year it takes days (by their offset from the new first day), activities,
 * items, places and organisations; people, answers and imports are left out, and so is the record
 * of what last year's programme was.
 */
export function createPlan(
  input: NewMeeting,
  context: CommandContext,
): { readonly plan: Plan; readonly change: Result<Change, CommandError> } {
  const plan = emptyPlan(context.newId());
  const draft = new Draft(plan);
  const { number, fiscalYear, hostId, from } = input;
  const networks = from ? meetingOf(from).networks : ['uccn-jp', 'ccnj-intl'];
  draft.put('meeting', {
    ...domesticTitles(number),
    number,
    fiscalYear,
    hostId,
    series: 'uccn-jp',
    networks,
    mode: 'in-person',
    zone: from ? meetingOf(from).zone : 'Asia/Tokyo',
    programme: [],
    remarks: [],
    jointNumber: null,
    ...BLANK_MEETING,
    unconfirmed: [],
  });
  if (from) putCarriedOver(draft, from, input.firstDate, context);
  else {
    putMemberCities(draft);
    putOneDay(draft, input, context);
  }
  return { plan, change: checked(draft.change({ code: 'plan.create', facts: { number } })) };
}

function putOneDay(draft: Draft, input: NewMeeting, context: CommandContext): void {
  draft.put('days', {
    id: context.newId(),
    offset: 0,
    date: input.firstDate,
    kind: 'meeting',
    windowStart: 13 * 60 + 30,
    windowEnd: 17 * 60,
    area: draft.get('organisations', input.hostId)?.name ?? '',
    variant: 'a',
    unconfirmed: [],
  });
}
