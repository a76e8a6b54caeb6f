import * as v from 'valibot';
import { dueTasks } from '../../../shared/domain/preparation/due.ts';
import { useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ChecklistView } from './checklist-view.tsx';
import { CostsView } from './costs-view.tsx';
import { HandoverView } from './handover-view.tsx';
import { LessonsView } from './lessons-view.tsx';
import styles from './preparation.module.css';
import { TimesView } from './times-view.tsx';

const VIEWS = ['checklist', 'lessons', 'costs', 'times', 'handover'] as const;

/** 準備・引継ぎ: what has to be done, what was learnt, what it costs, and what the next host is given. */
export function PreparationScreen() {
  const { common, preparation: words } = useWords();
  const plan = usePlan();
  const [view, choose] = usePreference('preparation.view', v.picklist(VIEWS), 'checklist');
  const { checklist, lessons, costs } = plan.rows;
  const open = dueTasks(plan, deskDate()).filter(({ state }) => state !== 'done').length;
  const counts: Partial<Record<(typeof VIEWS)[number], number>> = {
    checklist: checklist.size === 0 ? 0 : open,
    lessons: lessons.size,
    costs: costs.size,
  };
  return (
    <ScreenFrame
      title={common.nav.preparation}
      tools={
        <Tabs
          label={words.views}
          panel="preparation-view"
          value={view}
          onChange={choose}
          options={VIEWS.map((value) => ({ value, label: words.tabs[value], count: counts[value] ?? 0 }))}
        />
      }
    >
      <div id="preparation-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {view === 'checklist' && <ChecklistView />}
        {view === 'lessons' && <LessonsView />}
        {view === 'costs' && <CostsView />}
        {view === 'times' && <TimesView />}
        {view === 'handover' && <HandoverView />}
      </div>
    </ScreenFrame>
  );
}
