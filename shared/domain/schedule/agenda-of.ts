import type { AgendaItem } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** An item's agenda in its order. */
export const agendaOf = (plan: Plan, itemId: string): AgendaItem[] =>
  [...plan.rows.agenda.values()].filter((topic) => topic.itemId === itemId).sort(byOrder);

/** Minutes of an item's agenda as far as they are given, and whether some are still open. */
export function agendaMinutes(topics: readonly AgendaItem[]): {
  readonly sum: number;
  readonly open: boolean;
} {
  return {
    sum: topics.reduce((sum, topic) => sum + (topic.minutes ?? 0), 0),
    open: topics.some((topic) => topic.minutes === null),
  };
}

/** Topics that cities have proposed and that are in no session yet. */
export const proposedTopics = (plan: Plan): readonly AgendaItem[] =>
  [...plan.rows.agenda.values()].filter(isOpenProposal).sort(byOrder);

export const isOpenProposal = ({ itemId, organisationId }: AgendaItem): boolean =>
  itemId === null && organisationId !== null;
