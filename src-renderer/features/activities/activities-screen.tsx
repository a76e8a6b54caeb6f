import * as v from 'valibot';
import { findTwins, type Twins } from '../../../shared/domain/attendees/duplicates.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './activities-screen.module.css';
import { CoachesView } from './coaches/coaches-view.tsx';
import { LateView } from './late/late-view.tsx';
import { ActivitiesView } from './list/activities-view.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { OpenView } from './open/open-view.tsx';
import { SeatingView } from './seating/seating-view.tsx';
import { TwinsView } from './twins/twins-view.tsx';

const VIEWS = ['list', 'open', 'late', 'matrix', 'twins', 'coaches', 'seating'] as const;

/** 行事・回答: who comes to what, who waits, who has not said, and who is in the list twice. */
export function ActivitiesScreen() {
  const { common, activities: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [view, choose] = usePreference('activities.view', v.picklist(VIEWS), 'list');
  const twins = keptTwins(plan);
  const isEmpty = plan.rows.activities.size === 0;
  return (
    <ScreenFrame
      title={common.nav.activities}
      tools={
        <Tabs
          label={words.views}
          panel="activities-view"
          value={view}
          onChange={choose}
          options={VIEWS.map((value) => ({
            value,
            label: words.tabs[value],
            ...(value === 'twins' ? { count: twins.length } : {}),
          }))}
        />
      }
    >
      <div id="activities-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {isEmpty && view !== 'twins' ? (
          <EmptyState title={words.noActivities} text={words.noActivitiesText}>
            <Button
              look="primary"
              onClick={() => run('addActivity', { title: words.newTitle, kind: 'reception' })}
            >
              {words.add}
            </Button>
          </EmptyState>
        ) : (
          <>
            {view === 'list' && <ActivitiesView />}
            {view === 'open' && <OpenView />}
            {view === 'late' && <LateView />}
            {view === 'matrix' && <MatrixView />}
            {view === 'coaches' && <CoachesView />}
            {view === 'seating' && <SeatingView />}
            {view === 'twins' && <TwinsView twins={twins} />}
          </>
        )}
      </div>
    </ScreenFrame>
  );
}

let kept: { readonly of: readonly [unknown, unknown]; readonly twins: readonly Twins[] } | null = null;

/** Pairs follow the list and what was told apart: with thousands of people they are not looked for at every visit. */
function keptTwins(plan: Plan): readonly Twins[] {
  const { attendees, notSame } = plan.rows;
  if (kept?.of[0] !== attendees || kept.of[1] !== notSame)
    kept = { of: [attendees, notSame], twins: findTwins(plan) };
  return kept.twins;
}
