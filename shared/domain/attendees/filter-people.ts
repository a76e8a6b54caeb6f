import { type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { CARE_FIELDS } from './cells.ts';
import { activityHeadcount } from './headcount.ts';
import { owesAnswer } from './owing.ts';

/** The ready-made conditions of the list: 全員, 未回答, 代理, アレルギーあり. */
export const FILTERS = ['all', 'unanswered', 'proxy', 'diet'] as const;
export type Filter = (typeof FILTERS)[number];

type Passes = (person: Attendee) => boolean;

/** Whether a person meets a condition. 未回答 is anybody who owes an answer. */
export function filterOf(plan: Plan, filter: Filter): Passes {
  switch (filter) {
    case 'all':
      return () => true;
    case 'proxy':
      return ({ proxyFor }) => proxyFor !== '';
    case 'diet':
      return (person) => CARE_FIELDS.some((field) => person[field].trim() !== '');
    case 'unanswered':
      return owesAnswer(plan);
  }
}

/** How many people meet each condition. */
export function filterCounts(plan: Plan): Readonly<Record<Filter, number>> {
  const tests = FILTERS.map((filter) => [filter, filterOf(plan, filter)] as const);
  const counts: Record<Filter, number> = { all: 0, unanswered: 0, proxy: 0, diet: 0 };
  for (const person of plan.rows.attendees.values()) {
    for (const [filter, passes] of tests) if (passes(person)) counts[filter] += 1;
  }
  return counts;
}

/** Those who come, by activity id: as everywhere, without those who wait for a place or are replaced. */
export function yesCounts(plan: Plan): ReadonlyMap<string, number> {
  return new Map([...plan.rows.activities.keys()].map((id) => [id, activityHeadcount(plan, id).yes]));
}

/** A person's answer for an activity; null: not answered. */
export const answerOf = (plan: Plan, attendeeId: string, activityId: string): AnswerValue | null =>
  plan.rows.answers.get(answerKey(attendeeId, activityId))?.value ?? null;
