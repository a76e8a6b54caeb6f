import { ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { askedCities } from '../../../shared/domain/agenda/cities.ts';
import { answerOf, questionsOf } from '../../../shared/domain/agenda/questions.ts';
import { useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import styles from './agenda.module.css';

/** What the cities are asked about a topic, or about none, with how many have answered. */
export function TopicQuestions({ agendaId }: { agendaId: string | null }) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const edit = useEdit();
  const [added, setAdded] = useState(0);
  const questions = questionsOf(plan, agendaId);
  const cities = askedCities(plan);
  return (
    <fieldset className={styles.group}>
      <legend>{agendaId === null ? words.general : words.questions}</legend>
      {questions.map(({ id, text }, n) => (
        <div key={id} className={styles.question}>
          <span className={styles.number}>{n + 1}</span>
          <CommitInput
            className={styles.input}
            aria-label={words.question(n + 1)}
            value={text}
            onCommit={(value) => value.trim() !== '' && edit('questions', id, { text: value.trim() })}
          />
          <small className={styles.hint}>
            {words.answered(cities.filter((city) => answerOf(plan, id, city) !== null).length, cities.length)}
          </small>
          <Button
            look="quiet"
            small
            disabled={n === 0}
            aria-label={words.questionUp(n + 1)}
            title={words.questionUp(n + 1)}
            onClick={() => run('moveQuestion', { id, step: -1 })}
          >
            <ArrowUp size={14} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={words.removeQuestion(n + 1)}
            title={words.removeQuestion(n + 1)}
            onClick={() => run('removeQuestion', { id })}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <CommitInput
        key={added}
        className={styles.input}
        aria-label={agendaId === null ? words.general : words.questions}
        placeholder={words.addQuestion}
        value=""
        autoFocus={added > 0}
        onCommit={(text) => {
          if (text.trim() === '' || !run('addQuestion', { agendaId, text })) return false;
          setAdded(added + 1);
          return true;
        }}
      />
      <p className={styles.hint}>{words.questionsHint}</p>
    </fieldset>
  );
}
