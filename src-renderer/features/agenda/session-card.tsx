import { useState } from 'react';
import { lengthOf, type Session } from '../../../shared/domain/agenda/sessions.ts';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { agendaMinutes } from '../../../shared/domain/schedule/agenda-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useFindings } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import styles from './agenda.module.css';
import { TopicList } from './topic-list.tsx';
import { useDayLabel } from './use-day-label.ts';

/** A session with its topics, their minutes against its length, and a field for one more. */
export function SessionCard({ session: { item, day, topics } }: { session: Session }) {
  const language = useLanguage();
  const { common, agenda: words } = useWords();
  const run = useRun(common.refused);
  const dayLabel = useDayLabel();
  // A new field after each topic, so that the next one can be typed at once.
  const [added, setAdded] = useState(0);
  const when = day ? `${dayLabel(day)}　${rangeText(item.start, item.end, language)}` : words.notHeld;
  return (
    <section className={styles.session} aria-label={item.title}>
      <div className={styles.sessionHead}>
        <h2>{item.title}</h2>
        <span className={styles.hint}>{when}</span>
      </div>
      <TopicList itemId={item.id} topics={topics} label={words.topicsOf(item.title)} />
      <CommitInput
        key={added}
        className={styles.input}
        aria-label={words.addTopicTo(item.title)}
        placeholder={words.addTopic}
        value=""
        autoFocus={added > 0}
        onCommit={(title) => {
          if (title.trim() === '' || !run('addAgendaItem', { itemId: item.id, title })) return false;
          setAdded(added + 1);
          return true;
        }}
      />
      {topics.length > 0 && <Sum session={{ item, day, topics }} />}
    </section>
  );
}

/** The minutes of the topics against the session's, with what the rules say to it. */
function Sum({ session: { item, topics } }: { session: Session }) {
  const language = useLanguage();
  const { agenda: words } = useWords();
  const finding = useFindings().find(
    ({ rule, itemIds }) => rule === 'agenda-minutes' && itemIds.includes(item.id),
  );
  const { sum, open } = agendaMinutes(topics);
  const length = lengthOf(item);
  const left = length === null ? null : length - sum;
  return (
    <p className={left !== null && left < 0 ? styles.over : styles.hint} data-testid="session-sum">
      {words.length(sum, length)}
      {open && words.open}
      {left !== null && `　${left < 0 ? words.over(-left) : words.left(left)}`}
      {finding && <span className={styles.finding}>{finding.message[language]}</span>}
    </p>
  );
}
