import type { AgendaItem } from '../collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { BLANK_TOPIC } from './blank-topic.ts';
import { sessionsOf } from './sessions.ts';
import { recordWords } from './words.ts';

/** Topics of one meeting as another one takes them up again. */

/** The topics of a meeting in the order in which it dealt with them, those of no session last. */
export const topicsInOrder = (plan: Plan): readonly AgendaItem[] => [
  ...sessionsOf(plan).flatMap(({ topics }) => topics),
  ...[...plan.rows.agenda.values()].filter(({ itemId }) => itemId === null).sort(byOrder),
];

/** A topic as it is taken up again: where it stood and how, and what had come of it as a remark; the n-th of its meeting. */
export const takenUp = (
  from: Plan,
  topic: AgendaItem,
  n: number,
): Omit<AgendaItem, 'id' | 'itemId' | 'order'> => ({
  ...BLANK_TOPIC,
  title: topic.title,
  minutes: topic.minutes,
  organisationId: topic.organisationId,
  remarks: topic.outcome,
  carriedFrom: whereItStood(from, topic, n),
});

/** Whether a meeting is through with a topic: agreed to, heard, or withdrawn. */
export const isThrough = ({ state }: AgendaItem): boolean => state !== 'planned' && state !== 'continued';

/** 第7回 議題2：継続 */
export function whereItStood(from: Plan, { state }: AgendaItem, n: number): string {
  const { number, title } = meetingOf(from);
  const meeting = number === null ? title : `第${number}回`;
  return `${[...meeting].slice(0, 200).join('')} 議題${n}：${recordWords('ja').states[state]}`;
}
