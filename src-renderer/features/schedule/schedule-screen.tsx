import { useCallback, useState } from 'react';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { NewItem } from '../../../shared/domain/commands/items.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/marks.tsx';
import { Grow, ScreenFrame } from '../../ui/screen.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Board } from './board.tsx';
import type { DragTarget } from './drag-target.ts';
import { FindingSummary } from './finding-summary.tsx';
import { ItemPanel } from './item-panel.tsx';
import { ReleaseChip } from './releases/release-chip.tsx';
import { RunSheet } from './run-sheet/run-sheet.tsx';
import styles from './schedule-screen.module.css';
import { useScheduleKeys } from './use-schedule-keys.ts';

const ALL = 'all';

/** 日程: the days side by side or one at a time, planned on a time grid and edited in the panel beside it. */
export function ScheduleScreen() {
  const language = useLanguage();
  const { common, meetings, schedule: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const select = useSelection((state) => state.select);
  const run = useRun(common.refused);
  const [shown, setShown] = useState(ALL);
  const [layout, setLayout] = useState<'grid' | 'list'>('grid');
  const days = orderedDays(plan);
  const visible = days.filter((day) => shown === ALL || day.id === shown);

  const add = useCallback(
    (input: NewItem) => {
      if (!run('addItem', input)) return;
      const added = [...(useSession.getState().plan?.rows.items.keys() ?? [])].at(-1);
      if (!added) return;
      select([added]);
      // What is typed next is its title.
      requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-title-field]')?.select());
    },
    [run, select],
  );
  const addHere = useCallback(() => {
    const day = visible[0];
    if (day) add({ title: words.newItem, dayId: day.id });
  }, [add, visible, words]);
  const onDrop = useCallback((id: string, to: DragTarget) => run('placeItem', { id, to }), [run]);
  const onAdd = useCallback(
    (dayId: string, placeId: string | null, start: number, end: number) =>
      add({ title: words.newItem, dayId, placeId, start, end }),
    [add, words],
  );
  useScheduleKeys(addHere);

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
      tools={
        <>
          <Segmented
            label={words.days}
            value={shown}
            onChange={setShown}
            options={[
              { value: ALL, label: words.allDays },
              ...days.map((day, n) => ({
                value: day.id,
                label: day.date ? shortDate(day.date, language) : meetings.dayN(n + 1),
              })),
            ]}
          />
          <Segmented
            label={words.layout}
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'grid', label: words.layouts.grid },
              { value: 'list', label: words.layouts.list },
            ]}
          />
        </>
      }
      actions={
        <>
          <ReleaseChip />
          <Button onClick={addHere}>{words.addItem}</Button>
          <Button look="primary" onClick={() => go('documents')}>
            {words.toDocuments}
          </Button>
        </>
      }
      foot={
        <>
          <FindingSummary />
          <Grow />
          <KeyHints />
        </>
      }
    >
      <div className={styles.desk}>
        <div className={styles.scroll} data-testid="board-scroll">
          {layout === 'grid' ? (
            <Board days={visible} onDrop={onDrop} onAdd={onAdd} />
          ) : (
            <RunSheet days={visible} />
          )}
        </div>
        <ItemPanel />
      </div>
    </ScreenFrame>
  );
}

function KeyHints() {
  const { schedule: words } = useWords();
  return (
    <span className={styles.hints} aria-hidden>
      <Kbd>↑↓</Kbd> {words.keys.move}　<Kbd>Shift</Kbd>
      <Kbd>↑↓</Kbd> {words.keys.resize}　<Kbd>←→</Kbd> {words.keys.column}　<Kbd>N</Kbd> {words.keys.add}　
      <Kbd>Delete</Kbd> {words.keys.remove}
    </span>
  );
}
