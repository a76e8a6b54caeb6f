import * as v from 'valibot';
import { hubOf } from '../../../shared/domain/hub/slots.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useHubPlanner } from '../../store/hub-planner.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './hub.module.css';
import { LogView } from './log-view.tsx';
import { memberIds } from './member-ids.ts';
import { ResultsView } from './results-view.tsx';
import { SetupView } from './setup-view.tsx';
import { StageView } from './stage-view.tsx';
import { TimetableView } from './timetable-view.tsx';
import { WishMatrix } from './wish-matrix.tsx';

const VIEWS = ['setup', 'wishes', 'timetable', 'results', 'log', 'stage'] as const;

/** ハブ: who meets whom one to one, planned from what the cities wish for, and what came of it. */
export function HubScreen() {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const [view, choose] = usePreference('hub.view', v.picklist(VIEWS), 'setup');
  const failure = useHubPlanner((state) => state.failure);
  const hub = hubOf(plan);
  return (
    <ScreenFrame
      title={common.nav.hub}
      tools={
        <Tabs
          label={words.views}
          panel="hub-view"
          value={view}
          onChange={choose}
          options={VIEWS.map((value) => ({ value, label: words.tabs[value] }))}
        />
      }
    >
      <div id="hub-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {failure !== null && <Notice tone="error">{words.failures[failure]}</Notice>}
        {view === 'stage' ? (
          <StageView />
        ) : hub === null ? (
          <NoHub plan={plan} />
        ) : (
          <>
            {view === 'setup' && <SetupView hub={hub} />}
            {view === 'wishes' && <WishMatrix />}
            {view === 'timetable' && <TimetableView hub={hub} />}
            {view === 'results' && <ResultsView />}
            {view === 'log' && <LogView hub={hub} />}
          </>
        )}
      </div>
    </ScreenFrame>
  );
}

/** The first step: a hub with the members of the meeting's networks. */
function NoHub({ plan }: { plan: Plan }) {
  const { common, hub: words } = useWords();
  const run = useRun(common.refused);
  return (
    <EmptyState title={words.none} text={words.noneText}>
      <Button
        look="primary"
        onClick={() => {
          if (run('setHub', {})) run('addHubCities', { ids: memberIds(plan) });
        }}
      >
        {words.begin}
      </Button>
    </EmptyState>
  );
}
