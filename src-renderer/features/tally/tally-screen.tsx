import * as v from 'valibot';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CareView } from './care-view.tsx';
import { ChartsView } from './charts-view.tsx';
import { FeesView } from './fees-view.tsx';
import { KeptCounts } from './kept-counts.tsx';
import styles from './tally.module.css';
import { ToPaper } from './to-paper.tsx';

const VIEWS = ['charts', 'care', 'fees'] as const;
const PAPERS = { charts: 'tally', care: 'care-sheet', fees: 'fee-list' } as const;

/** 集計: charts with their figures, meals and care by venue, fees and receipts. */
export function TallyScreen() {
  const { common, tally: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const [view, choose] = usePreference('tally.view', v.picklist(VIEWS), 'charts');
  const isEmpty = plan.rows.attendees.size === 0;
  const counts = [...plan.rows.headcounts.values()];
  return (
    <ScreenFrame
      title={common.nav.tally}
      tools={
        <Tabs
          label={words.views}
          panel="tally-view"
          value={view}
          onChange={choose}
          options={VIEWS.map((value) => ({ value, label: words.tabs[value] }))}
        />
      }
      actions={!isEmpty && <ToPaper paper={PAPERS[view]} />}
    >
      <div id="tally-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {counts.length > 0 && view === 'charts' && <KeptCounts counts={counts} />}
        {isEmpty && (counts.length === 0 || view !== 'charts') && (
          <EmptyState title={words.noPeople} text={words.noPeopleText}>
            <Button look="primary" onClick={() => go('import')}>
              {words.toImport}
            </Button>
          </EmptyState>
        )}
        {!isEmpty && (
          <>
            {view === 'charts' && <ChartsView />}
            {view === 'care' && <CareView />}
            {view === 'fees' && <FeesView />}
          </>
        )}
      </div>
    </ScreenFrame>
  );
}
