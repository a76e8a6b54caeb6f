import { useWords } from '../../i18n/language.tsx';
import { AGENDA_VIEWS, useAgendaDesk } from '../../store/agenda-desk.ts';
import { usePlan } from '../../store/use-plan.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './agenda.module.css';
import { AnswersView } from './answers-view.tsx';
import { FollowUpsView } from './follow-ups-view.tsx';
import { NotesView } from './notes-view.tsx';
import { ThemesView } from './themes-view.tsx';
import { TopicsView } from './topics-view.tsx';

/** 議題・記録: what is discussed, what the cities say to it, what is said and what comes of it. */
export function AgendaScreen() {
  const { common, agenda: words } = useWords();
  const { rows } = usePlan();
  const view = useAgendaDesk((state) => state.view);
  const show = useAgendaDesk((state) => state.show);
  const counts = {
    topics: rows.agenda.size,
    answers: rows.questions.size,
    notes: rows.notes.size,
    themes: 0,
    followUps: rows.followUps.size,
  };
  return (
    <ScreenFrame
      title={common.nav.agenda}
      tools={
        <Tabs
          label={words.views}
          panel="agenda-view"
          value={view}
          onChange={show}
          options={AGENDA_VIEWS.map((value) => ({ value, label: words.tabs[value], count: counts[value] }))}
        />
      }
    >
      <div id="agenda-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {view === 'topics' && <TopicsView />}
        {view === 'answers' && <AnswersView />}
        {view === 'notes' && <NotesView />}
        {view === 'themes' && <ThemesView />}
        {view === 'followUps' && <FollowUpsView />}
      </div>
    </ScreenFrame>
  );
}
