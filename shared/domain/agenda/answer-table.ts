import type { Language } from '../calendar/wareki.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { nameOf } from '../reference/title-of.ts';
import { latestReplies } from '../replies/latest-reply.ts';
import { answerOf, questionsOf } from './questions.ts';

/** A column of the table city × question: a question, or what forms said to a topic as a whole. */
export interface AnswerColumn {
  readonly key: string;
  readonly agendaId: string | null;
  /** The topic's title; null for a question about none. */
  readonly topic: string | null;
  /** null: what the reply forms said to the topic. */
  readonly questionId: string | null;
  readonly question: string | null;
}

/** The columns in the agenda's order: of each topic what was said to it, where a city did, then its questions. */
export function answerColumns(plan: Plan): readonly AnswerColumn[] {
  const said = new Set<string>();
  for (const { topics } of latestReplies(plan).values())
    for (const { ref, text, agendaId } of topics)
      if (ref.startsWith('agenda:') && text !== '' && agendaId !== null) said.add(agendaId);
  const asked = (agendaId: string | null, topic: string | null): AnswerColumn[] =>
    questionsOf(plan, agendaId).map(({ id, text }) => ({
      key: id,
      agendaId,
      topic,
      questionId: id,
      question: text,
    }));
  return [
    ...[...plan.rows.agenda.values()]
      .sort(byOrder)
      .flatMap(({ id, title }): AnswerColumn[] => [
        ...(said.has(id)
          ? [{ key: `said-${id}`, agendaId: id, topic: title, questionId: null, question: null }]
          : []),
        ...asked(id, title),
      ]),
    ...asked(null, null),
  ];
}

/** What a city says in a column; '' where it has said nothing. */
export function answerIn(plan: Plan, { questionId, agendaId }: AnswerColumn, organisationId: string): string {
  if (questionId !== null) return answerOf(plan, questionId, organisationId)?.text ?? '';
  const topics = latestReplies(plan).get(organisationId)?.topics ?? [];
  return topics.find(({ ref }) => ref === `agenda:${agendaId}`)?.text ?? '';
}

/** Words of the table's heads and of an empty cell. */
interface TableHeads {
  readonly city: string;
  readonly formSaid: string;
  readonly unanswered: string;
}

/** The table as text with tabs, for a spreadsheet or a mail. */
export function answerTableText(
  plan: Plan,
  of: { readonly language: Language; readonly cities: readonly string[]; readonly heads: TableHeads },
): string {
  const columns = answerColumns(plan);
  const { city, formSaid, unanswered } = of.heads;
  const head = columns.map(({ topic, question }) =>
    [topic, question ?? formSaid].filter((part) => part !== null).join('：'),
  );
  const lines = of.cities.map((id) => {
    const organisation = plan.rows.organisations.get(id);
    const texts = columns.map(
      (column) => answerIn(plan, column, id) || (column.questionId === null ? '' : unanswered),
    );
    return [organisation ? nameOf(organisation, of.language) : id, ...texts];
  });
  // A tab or a break inside a cell would tear the table.
  const flat = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  return [[city, ...head], ...lines].map((cells) => cells.map(flat).join('\t')).join('\n');
}
