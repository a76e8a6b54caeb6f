import type { AgendaItem } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type Session, sessionsOf } from './sessions.ts';

/** A paper that is handed out, under the number it is called by (資料3), which runs through the whole meeting. */
export interface Handout {
  readonly number: number;
  readonly session: Session;
  readonly topic: AgendaItem;
  readonly paper: AgendaItem['papers'][number];
}

/** 配布資料 of the sessions, in the order in which they come up. */
export function handoutsOf(plan: Plan): readonly Handout[] {
  return sessionsOf(plan)
    .filter(({ day }) => day !== null)
    .flatMap((session) =>
      session.topics.flatMap((topic) => topic.papers.map((paper) => ({ session, topic, paper }))),
    )
    .map((one, n) => ({ ...one, number: n + 1 }));
}
