import { useMemo, useState } from 'react';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Grow, ScreenFrame } from '../../ui/screen.tsx';
import { useStable } from '../../ui/use-stable.ts';
import { Board } from './board.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { FindingSummary } from './finding-summary.tsx';
import { ItemPanel } from './item-panel.tsx';
import { KeyHelp, KeyHints } from './key-help.tsx';
import { ReleaseChip } from './releases/release-chip.tsx';
import { RunSheet } from './run-sheet/run-sheet.tsx';
import styles from './schedule-screen.module.css';
import { ALL_DAYS, ScheduleTools } from './schedule-tools.tsx';
import { showCard } from './show-card.ts';
import { useAddItem } from './use-add-item.ts';
import { useScheduleKeys } from './use-schedule-keys.ts';
import { useShown } from './use-shown.ts';

/** 日程: the days side by side or one at a time, planned on a time grid and edited in the panel beside it. */
export function ScheduleScreen() {
  const { schedule: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const days = useMemo(() => orderedDays(plan), [plan]);
  const { shown, change } = useShown(days);
  const visible = useMemo(
    () => days.filter((day) => shown.day === ALL_DAYS || day.id === shown.day),
    [days, shown.day],
  );
  const { addOn, addAt } = useAddItem();
  const [open, setOpen] = useState<'findings' | 'keys' | null>(null);
  /** Whether the panel may lie over the run sheet where there is no room beside it. */
  const [isUnfolded, setUnfolded] = useState(false);

  const addHere = (): void => {
    const [day] = visible;
    if (!day) return;
    setUnfolded(true);
    addOn(day.id);
  };
  const toggleFindings = (): void => setOpen(open === 'findings' ? null : 'findings');
  useScheduleKeys({ add: addHere, findings: toggleFindings, keys: () => setOpen('keys') });

  const goToItems = useStable((ids: readonly string[], dayId: string | null): void => {
    if (shown.day !== ALL_DAYS && dayId !== null) change({ day: dayId });
    useSelection.getState().select(ids);
    showCard(ids[0]);
  });

  if (days.length === 0) {
    return (
      <ScreenFrame title={words.title}>
        <EmptyState title={words.noDays} text={words.noDaysText}>
          <Button look="primary" onClick={() => go('overview')}>
            {words.toOverview}
          </Button>
        </EmptyState>
      </ScreenFrame>
    );
  }

  return (
    <ScreenFrame
      title={words.title}
      tools={<ScheduleTools days={days} shown={shown} onChange={change} />}
      actions={
        <span className={styles.actions}>
          <ReleaseChip onGo={goToItems} />
          <Button onClick={addHere}>{words.addItem}</Button>
          <Button look="primary" className={styles.roomy} onClick={() => go('documents')}>
            {words.toDocuments}
          </Button>
        </span>
      }
      foot={
        <>
          <FindingSummary isOpen={open === 'findings'} onToggle={toggleFindings} />
          <Grow />
          <KeyHints layout={shown.layout} onOpen={() => setOpen('keys')} />
        </>
      }
    >
      <div className={styles.desk}>
        <div className={styles.main}>
          {shown.layout === 'grid' ? (
            <Board days={visible} network={shown.network} onAdd={addAt} />
          ) : (
            <div className={styles.list}>
              <RunSheet days={visible} onPanel={() => setUnfolded(true)} />
            </div>
          )}
          {open === 'findings' && <FindingDrawer onClose={() => setOpen(null)} onGo={goToItems} />}
        </div>
        <ItemPanel isFolded={shown.layout === 'list' && !isUnfolded} onFold={() => setUnfolded(false)} />
      </div>
      <KeyHelp isOpen={open === 'keys'} onClose={() => setOpen(null)} />
    </ScreenFrame>
  );
}
