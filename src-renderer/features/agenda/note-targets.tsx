import type { Session } from '../../../shared/domain/agenda/sessions.ts';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './agenda.module.css';
import { useDayLabel } from './use-day-label.ts';

/** The sessions and their topics, of which one is written for. */
export function NoteTargets({
  sessions,
  itemId,
  agendaId,
  runningId,
  onChoose,
}: {
  readonly sessions: readonly Session[];
  readonly itemId: string;
  readonly agendaId: string | null;
  readonly runningId: string | null;
  readonly onChoose: (itemId: string, agendaId: string | null) => void;
}) {
  const language = useLanguage();
  const { agenda: words } = useWords();
  const dayLabel = useDayLabel();
  return (
    <nav className={styles.targets} aria-label={words.sessionOfNotes}>
      {sessions.map(({ item, day, topics }) => (
        <section key={item.id} aria-label={item.title}>
          <h2>
            {item.title}
            {item.id === runningId && <Mark tone="accent">{words.running}</Mark>}
          </h2>
          <p className={styles.hint}>
            {day ? `${dayLabel(day)}　${rangeText(item.start, item.end, language)}` : words.notHeld}
          </p>
          {[null, ...topics].map((topic, n) => {
            const isChosen = item.id === itemId && (topic?.id ?? null) === agendaId;
            return (
              <button
                key={topic?.id ?? ''}
                type="button"
                className={styles.target}
                aria-pressed={isChosen}
                onClick={() => onChoose(item.id, topic?.id ?? null)}
              >
                {topic ? `${n}　${topic.title}` : words.noTopic}
              </button>
            );
          })}
        </section>
      ))}
    </nav>
  );
}
