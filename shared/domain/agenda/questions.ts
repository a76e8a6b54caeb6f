import type { Question, QuestionAnswer } from '../collections/index.ts';
import { questionAnswerKey } from '../collections/question-answers.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** What is asked about a topic, or about none (null), in order. */
export const questionsOf = (plan: Plan, agendaId: string | null): Question[] =>
  [...plan.rows.questions.values()].filter((one) => one.agendaId === agendaId).sort(byOrder);

/** A city's answer; null while there is none. */
export function answerOf(plan: Plan, questionId: string, organisationId: string): QuestionAnswer | null {
  const answer = plan.rows.questionAnswers.get(questionAnswerKey(questionId, organisationId));
  return answer && answer.text !== '' ? answer : null;
}
