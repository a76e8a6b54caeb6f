import { cameTo } from '../../../shared/domain/agenda/came.ts';
import { sessionsOf } from '../../../shared/domain/agenda/sessions.ts';
import { byOrder, meetingOf } from '../../../shared/domain/plan/plan.ts';
import { minutesOfDay } from '../../../shared/domain/today/local-now.ts';
import { useWords } from '../../i18n/language.tsx';
import { useLocalNow } from '../../parts/day-clock.ts';
import { useCityName } from '../../parts/use-city-name.ts';
import { useAgendaDesk } from '../../store/agenda-desk.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './agenda.module.css';
import { NoteEntry } from './note-entry.tsx';
import { NoteTable } from './note-table.tsx';
import { NoteTargets } from './note-targets.tsx';

/** 記録: what is said in a session, written down line by line while it runs. */
export function NotesView() {
  const { agenda: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const { itemId, agendaId, writeFor } = useAgendaDesk();
  const now = useLocalNow(meetingOf(plan).zone);
  const nameOf = useCityName(plan);
  const sessions = sessionsOf(plan);
  const running = sessions.find(({ item, day }) => {
    const minute = day ? minutesOfDay(day, now) : null;
    const { start, end } = item;
    return (
      minute !== null &&
      typeof start === 'number' &&
      typeof end === 'number' &&
      start <= minute &&
      minute < end
    );
  });
  const session = sessions.find(({ item }) => item.id === itemId) ?? running ?? sessions[0];
  if (!session)
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <Button look="primary" onClick={() => go('schedule')}>
          {words.toSchedule}
        </Button>
      </EmptyState>
    );
  const topic = session.topics.find(({ id }) => id === agendaId) ?? null;
  const notes = [...plan.rows.notes.values()].filter((note) => note.itemId === session.item.id).sort(byOrder);
  const came = cameTo(plan, session.item);
  return (
    <div className={styles.notes}>
      <NoteTargets
        sessions={sessions}
        itemId={session.item.id}
        agendaId={topic?.id ?? null}
        runningId={running?.item.id ?? null}
        onChoose={writeFor}
      />
      <div className={styles.record}>
        <div className={styles.sessionHead}>
          <h2>{session.item.title}</h2>
          {came.people > 0 && (
            <span className={styles.hint} title={came.cities.map(nameOf).join('、')}>
              {words.came(came.people, came.cities.length)}
            </span>
          )}
        </div>
        <NoteTable notes={notes} topics={session.topics} />
        <NoteEntry
          key={session.item.id}
          item={session.item}
          day={session.day}
          topics={session.topics}
          topic={topic}
          onTopic={(id) => writeFor(session.item.id, id)}
        />
      </div>
    </div>
  );
}
