import { seededIds } from '../../lib/ids.ts';
import { daysBetween } from '../calendar/dates.ts';
import { BLANK_POST } from '../collections/blank.ts';
import type { Meeting } from '../collections/index.ts';
import { applyRows, type Change } from '../plan/change.ts';
import { Draft } from '../plan/draft.ts';
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { type AnnualConference, MEETINGS } from '../reference/meetings.ts';
import { putMemberCities } from './base-rows.ts';
import { annualConference, heldMeeting, plannedMeeting } from './meeting-row.ts';
import { putSampleDays } from './sample-days.ts';

/** The record of meetings as plans of their own: what a new installation opens with. */

/** A new plan with the change that fills it. */
export interface SeededPlan {
  readonly plan: Plan;
  readonly change: Change;
}

const SEED_LABEL = { code: 'seed', facts: {} } as const;

function seeded(seed: number, fill: (draft: Draft, newId: () => string) => void): SeededPlan {
  const newId = seededIds(seed);
  const draft = new Draft(emptyPlan(newId()));
  fill(draft, newId);
  const change = draft.change(SEED_LABEL);
  return { plan: { ...applyRows(draft.plan, change.rows), seq: 1 }, change };
}

const domestic = (meeting: Meeting): SeededPlan =>
  seeded(meeting.number ?? 0, (draft, newId) => {
    draft.put('meeting', meeting);
    putMemberCities(draft);
    if (meeting.number === MEETINGS.sample.number) putSampleDays(draft, newId);
  });

const conference = (row: AnnualConference): SeededPlan =>
  seeded(1000 + row.number, (draft, newId) => {
    const hostId = newId();
    draft.put('meeting', annualConference(row, hostId));
    draft.put('organisations', {
      id: hostId,
      kind: 'city',
      name: row.host.ja,
      reading: '',
      nameEn: row.host.en,
      aliases: [],
      prefecture: '',
      code: null,
      field: null,
      designated: null,
      ...BLANK_POST,
      unconfirmed: [],
    });
    for (const date of row.dates ?? []) {
      draft.put('days', {
        id: newId(),
        offset: daysBetween(row.dates?.[0] ?? date, date),
        date,
        kind: 'meeting',
        windowStart: null,
        windowEnd: null,
        area: row.host.ja,
        variant: 'a',
        unconfirmed: row.certain ? [] : ['date'],
      });
    }
  });

/** Every meeting of the record: held, to come, and the annual conferences. */
export const recordPlans = (): SeededPlan[] => [
  ...MEETINGS.domestic.map((row) => domestic(heldMeeting(row))),
  ...MEETINGS.planned.map((row) => domestic(plannedMeeting(row))),
  ...MEETINGS.annualConference.map(conference),
];

/** The sample meeting: the 8th, Yamagata, 14 to 16 October 2025. */
export function samplePlan(): SeededPlan {
  const row = MEETINGS.domestic.find((held) => held.number === MEETINGS.sample.number);
  if (!row) throw new Error('the record lacks the sample meeting');
  return domestic(heldMeeting(row));
}
