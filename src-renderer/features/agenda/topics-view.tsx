import { Import } from 'lucide-react';
import { useState } from 'react';
import { sessionsOf } from '../../../shared/domain/agenda/sessions.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useAgendaDesk } from '../../store/agenda-desk.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './agenda.module.css';
import { CarriedTopics } from './carried-topics.tsx';
import { SessionCard } from './session-card.tsx';
import { TopicList } from './topic-list.tsx';
import { TopicPanel } from './topic-panel.tsx';

/** 議題: the sessions with what is discussed in them, and beside them the topic that is chosen. */
export function TopicsView() {
  const { agenda: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const topicId = useAgendaDesk((state) => state.topicId);
  const [carrying, setCarrying] = useState(false);
  const sessions = sessionsOf(plan);
  const unplaced = [...plan.rows.agenda.values()].filter(({ itemId }) => itemId === null).sort(byOrder);
  const topic = plan.rows.agenda.get(topicId ?? '');
  if (sessions.length === 0 && unplaced.length === 0)
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <Button look="primary" onClick={() => go('schedule')}>
          {words.toSchedule}
        </Button>
      </EmptyState>
    );
  return (
    <div className={styles.topics}>
      <div className={styles.sessions}>
        <div className={styles.bar}>
          <span className={styles.hint}>{words.keys}</span>
          <Button small onClick={() => setCarrying(true)}>
            <Import size={14} aria-hidden /> {words.carry}
          </Button>
        </div>
        {sessions.map((session) => (
          <SessionCard key={session.item.id} session={session} />
        ))}
        {unplaced.length > 0 && (
          <section className={styles.session} aria-label={words.unplaced}>
            <h2>{words.unplaced}</h2>
            <p className={styles.hint}>{words.unplacedText}</p>
            <TopicList itemId={null} topics={unplaced} label={words.unplaced} />
          </section>
        )}
      </div>
      <aside className={styles.panel} aria-label={words.detail}>
        {topic ? <TopicPanel key={topic.id} topic={topic} /> : <p className={styles.hint}>{words.pick}</p>}
      </aside>
      <Dialog title={words.carry} isOpen={carrying} onClose={() => setCarrying(false)} wide>
        <CarriedTopics sessions={sessions} onDone={() => setCarrying(false)} />
      </Dialog>
    </div>
  );
}
