import { useState } from 'react';
import { answerColumns, answerIn, answerTableText } from '../../../shared/domain/agenda/answer-table.ts';
import { askedCities } from '../../../shared/domain/agenda/cities.ts';
import { answerOf } from '../../../shared/domain/agenda/questions.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { useCopy } from '../../parts/use-copy.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitTextArea } from '../../ui/commit-input.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './agenda.module.css';
import { TopicQuestions } from './topic-questions.tsx';

/** 回答: what each city answers to each question, as it came in the reply forms or is typed here. */
export function AnswersView() {
  const { common, agenda: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const copy = useCopy();
  const nameOf = useCityName(plan);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const columns = answerColumns(plan);
  const asked = columns.filter(({ questionId }) => questionId !== null);
  const cities = askedCities(plan);
  const open = cities.filter((city) => asked.some((column) => answerIn(plan, column, city) === ''));
  const shown = onlyOpen ? open : cities;
  return (
    <div className={styles.page}>
      {columns.length === 0 ? (
        <EmptyState title={words.noQuestions} text={words.noQuestionsText} />
      ) : (
        <>
          <div className={styles.bar}>
            {asked.length > 0 && (
              <strong>{open.length === 0 ? words.allAnswered : words.openCities(open.length)}</strong>
            )}
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={onlyOpen}
                onChange={(event) => setOnlyOpen(event.target.checked)}
              />
              {words.onlyOpen}
            </label>
            <Button
              small
              onClick={() =>
                copy(answerTableText(plan, { language, cities: shown, heads: words }), words.tableCopied)
              }
            >
              {words.copyTable}
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.answerTable}>
            <table className={styles.answers}>
              <thead>
                <tr>
                  <th scope="col">{words.city}</th>
                  {columns.map(({ key, topic, question }) => (
                    <th key={key} scope="col">
                      {topic !== null && <small>{topic}</small>}
                      {question ?? words.formSaid}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((organisationId) => (
                  <tr key={organisationId}>
                    <th scope="row">{nameOf(organisationId)}</th>
                    {columns.map((column) => {
                      const { key, questionId, question } = column;
                      const text = answerIn(plan, column, organisationId);
                      if (questionId === null) return <td key={key}>{text}</td>;
                      return (
                        <td
                          key={key}
                          data-open={text === '' || undefined}
                          title={
                            answerOf(plan, questionId, organisationId)?.source === 'form'
                              ? words.sourceForm
                              : undefined
                          }
                        >
                          <CommitTextArea
                            rows={1}
                            className={styles.cell}
                            aria-label={words.answerOf(nameOf(organisationId), question ?? '')}
                            placeholder={words.unanswered}
                            value={text}
                            onCommit={(value) =>
                              run('answerQuestion', { questionId, organisationId, text: value })
                            }
                          />
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <div className={styles.card}>
        <TopicQuestions agendaId={null} />
      </div>
    </div>
  );
}
