import { type MouseEvent, useMemo, useRef } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { Day, Item } from '../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { type DayColumns, dayColumns } from '../../../shared/domain/schedule/columns.ts';
import { visibleHours } from '../../../shared/domain/schedule/visible-hours.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useStable } from '../../ui/use-stable.ts';
import styles from './board.module.css';
import { type ColumnTarget, columnTargets } from './column-target.ts';
import { DayHeader } from './day-header.tsx';
import { DayLanes } from './day-lanes.tsx';
import type { DragSpan } from './drag-target.ts';
import { StripCard } from './strip-card.tsx';
import { Tray } from './tray.tsx';
import { useAftermath } from './use-aftermath.ts';
import { useBoardScroll } from './use-board-scroll.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useCardLooks } from './use-card-looks.ts';
import { useDrag } from './use-drag.ts';
import { useDraw } from './use-draw.ts';
import { useGestures } from './use-gestures.ts';
import { useItemActions } from './use-item-actions.ts';
import { useLostFocus } from './use-lost-focus.ts';

export interface BoardProps {
  readonly days: readonly Day[];
  /** The network that is looked at; null: all. */
  readonly network: string | null;
  readonly onAdd: (column: ColumnTarget, span: DragSpan) => void;
}

/** The time grid: days side by side (or one), each with its rooms or courses; time runs down. */
export function Board({ days, network, onAdd }: BoardProps) {
  const plan = usePlan();
  const { schedule: words } = useWords();
  const board = useRef<HTMLElement>(null);
  const { columns, tray } = useMemo(() => columnsOf(plan, days), [plan, days]);
  const hours = useMemo(() => visibleHours(columns), [columns]);
  const targets = useMemo(() => columnTargets(columns), [columns]);
  const look = useCardLooks(network);
  const { ids, select, toggle } = useSelection();
  const selected = useMemo(() => new Set(ids), [ids]);
  const gestures = useGestures(targets, useAftermath(board));
  useLostFocus(board);
  const { onPointerDown, moved } = useDrag(
    { columns: targets, from: hours.from },
    () => board.current,
    gestures.drop,
  );
  const onKeyDown = useCardKeys(columns, board, gestures, useItemActions());
  const onDraw = useDraw(hours.from, (key, span) => {
    const target = targets.find((one) => one.key === key);
    if (target) onAdd(target, span);
  });
  useBoardScroll(board, columns, hours.from);

  const onClick = useStable((event: MouseEvent<HTMLElement>, id: string): void => {
    if (moved.current) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) toggle(id);
    else select([id]);
  });
  const handlers = useMemo(
    () => ({ onPointerDown, onKeyDown, onClick }),
    [onPointerDown, onKeyDown, onClick],
  );
  const stripCard = (item: Item) => (
    <StripCard
      key={item.id}
      item={item}
      look={look(item)}
      selected={selected.has(item.id)}
      handlers={handlers}
    />
  );

  const hasStrip = columns.some((one) => one.strip.length > 0);
  // A day with several rooms is wider, so that cards keep a readable width.
  const widths = columns.map(
    ({ rooms }) => `minmax(${Math.max(200, rooms.length * 150)}px, ${Math.max(1, rooms.length * 0.75)}fr)`,
  );
  return (
    <section
      ref={board}
      className={styles.area}
      aria-label={words.grid}
      aria-describedby="grid-keys"
      tabIndex={-1}
      data-item-board
    >
      <p id="grid-keys" hidden>
        {words.gridKeys}
      </p>
      <div className={styles.scroll} data-scroller data-testid="board-scroll">
        <div className={styles.board} style={{ gridTemplateColumns: `56px ${widths.join(' ')}` }}>
          <div className={styles.corner}>{hasStrip && words.strip}</div>
          {columns.map((one) => (
            <DayHeader key={one.day.id} columns={one}>
              {hasStrip && <div className={styles.strip}>{one.strip.map(stripCard)}</div>}
            </DayHeader>
          ))}
          <Hours from={hours.from} to={hours.to} />
          {columns.map((one) => (
            <DayLanes
              key={one.day.id}
              {...hours}
              columns={one}
              look={look}
              handlers={handlers}
              selected={selected}
              onDraw={onDraw}
            />
          ))}
        </div>
      </div>
      <Tray count={tray.length}>{tray.map(stripCard)}</Tray>
    </section>
  );
}

/** The columns of the days shown, and what stands on no day. */
function columnsOf(plan: Plan, days: readonly Day[]): { columns: DayColumns[]; tray: Item[] } {
  const byDay = groupBy(plan.rows.items.values(), (item) => item.dayId);
  return {
    columns: days.map((day) => dayColumns(plan, day, byDay.get(day.id) ?? [])),
    tray: [...(byDay.get(null) ?? [])].sort(byOrder),
  };
}

function Hours({ from, to }: { from: number; to: number }) {
  const hours = [];
  for (let minutes = from; minutes < to; minutes += 60) hours.push(minutes);
  return (
    <div className={styles.hours}>
      {hours.map((minutes) => (
        <div key={minutes}>{clock(minutes)}</div>
      ))}
    </div>
  );
}
