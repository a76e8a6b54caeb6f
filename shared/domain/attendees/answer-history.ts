import { answerKey } from '../collections/answers.ts';
import type { Answer, RowOf } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** One state of an answer. */
export interface AnswerEntry {
  readonly state: Answer | RowOf<'answerLog'>;
  /** ISO instant at which it ceased to hold; null: it holds now. */
  readonly until: string | null;
  /** The file's name or the memo's words it came from; '' for none. */
  readonly origin: string;
}

/** The whole history of an answer, the newest state first. An answer that was taken back has no present state. */
export function answerHistory(plan: Plan, attendeeId: string, activityId: string): readonly AnswerEntry[] {
  const entry = (state: AnswerEntry['state'], until: string | null): AnswerEntry => ({
    state,
    until,
    origin: originOf(plan, state.ref),
  });
  const past = [...plan.rows.answerLog.values()]
    .filter((row) => row.attendeeId === attendeeId && row.activityId === activityId)
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : a.id < b.id ? 1 : -1))
    .map((row) => entry(row, row.until));
  const now = plan.rows.answers.get(answerKey(attendeeId, activityId));
  return now ? [entry(now, null), ...past] : past;
}

/** What an answer came from, in words: the name of the file, or what was said on the telephone. */
export const originOf = (plan: Plan, ref: string): string =>
  plan.rows.imports.get(ref)?.fileName ?? plan.rows.memos.get(ref)?.text ?? '';
