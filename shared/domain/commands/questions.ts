import { questionsOf } from '../agenda/questions.ts';
import type { QuestionAnswer } from '../collections/index.ts';
import { questionAnswerKey } from '../collections/question-answers.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';
import { nameOfCity } from './hub.ts';

/** Asks the cities something, about a topic or about none (null). */
export const addQuestion: Command<{ readonly agendaId: string | null; readonly text: string }> = (
  plan,
  input,
  context,
) => {
  const text = input.text.trim();
  if (input.agendaId !== null && !plan.rows.agenda.has(input.agendaId))
    return refuse('not-found', { collection: 'agenda' });
  const draft = new Draft(plan);
  draft.put('questions', {
    id: context.newId(),
    agendaId: input.agendaId,
    text,
    order: orderBetween(lastOrder(plan.rows.questions.values()), null),
  });
  return checked(draft.change({ code: 'question.add', facts: { text } }));
};

/** Asks it no more; the answers go with it. */
export const removeQuestion: Command<{ readonly id: string }> = (plan, { id }) => {
  const question = plan.rows.questions.get(id);
  if (!question) return refuse('not-found', { collection: 'questions' });
  const draft = new Draft(plan);
  draft.remove('questions', id);
  for (const [key, { questionId }] of plan.rows.questionAnswers)
    if (questionId === id) draft.remove('questionAnswers', key);
  return checked(draft.change({ code: 'question.remove', facts: { text: question.text } }));
};

/** Moves a question up (-1) or down (1) among those of its topic. */
export const moveQuestion: Command<{ readonly id: string; readonly step: -1 | 1 }> = (plan, { id, step }) => {
  const question = plan.rows.questions.get(id);
  if (!question) return refuse('not-found', { collection: 'questions' });
  const questions = questionsOf(plan, question.agendaId);
  const from = questions.findIndex((one) => one.id === id);
  if (from + step < 0 || from + step >= questions.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(questions, from, from + step)) draft.put('questions', row);
  return checked(draft.change({ code: 'question.move', facts: { text: question.text } }));
};

/** Writes what a city answers to a question; '' takes the answer away: it has not answered. */
export const answerQuestion: Command<
  Pick<QuestionAnswer, 'questionId' | 'organisationId' | 'text'> & {
    readonly source?: QuestionAnswer['source'];
  }
> = (plan, { questionId, organisationId, text, source = 'hand' }) => {
  if (!plan.rows.questions.has(questionId)) return refuse('not-found', { collection: 'questions' });
  if (!plan.rows.organisations.has(organisationId))
    return refuse('not-found', { collection: 'organisations' });
  const draft = new Draft(plan);
  const said = text.trim();
  if (said === '') draft.remove('questionAnswers', questionAnswerKey(questionId, organisationId));
  else if (plan.rows.questionAnswers.get(questionAnswerKey(questionId, organisationId))?.text !== said)
    draft.put('questionAnswers', { questionId, organisationId, text: said, source });
  return checked(
    draft.change({ code: 'question.answer', facts: { city: nameOfCity(plan, organisationId) } }),
  );
};
