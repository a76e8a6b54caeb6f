import { answerColumns, answerIn } from '../../domain/agenda/answer-table.ts';
import { askedCities } from '../../domain/agenda/cities.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Document, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { cityOf } from './report-sessions.ts';

/**
 * 議題回答一覧: question after question, under its topic, what each city answers; 未回答 where it has not. What reply forms
 * said to a topic as a whole stands before its questions, of those cities that said something.
 */
export function buildAnswerList(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const { agenda } = words;
  const cities = askedCities(plan);
  const columns = answerColumns(plan);
  const sections = columns.map((column): DocumentSection => {
    const { topic, question, questionId } = column;
    const said = cities.map((id) => ({ id, text: answerIn(plan, column, id) }));
    const shown = questionId === null ? said.filter(({ text }) => text !== '') : said;
    return {
      heading: [topic ?? agenda.general, question ?? agenda.formSaid].join(words.colon),
      rows: shown.map(({ id, text }) => ({
        ref: id,
        cells: [{ text: cityOf(plan, id, language) }, { text: text || agenda.unanswered }],
      })),
    };
  });
  const asked = columns.filter(({ questionId }) => questionId !== null);
  const open = cities.filter((id) => asked.some((column) => answerIn(plan, column, id) === ''));
  return {
    ...paperHead(plan, 'answer-list', options),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks:
      sections.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: [
                textColumn('city', agenda.columns.city, 8),
                textColumn('answer', agenda.columns.answer, 32),
              ],
              sectionLabel: agenda.columns.topic,
              sections,
            },
          ],
    notes: [
      ...(sections.length === 0 ? [agenda.noQuestions] : []),
      ...(open.length === 0
        ? []
        : [agenda.openCities(open.map((id) => cityOf(plan, id, language)).join(words.comma))]),
    ],
  };
}
