import { Fragment, type MouseEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { clock, rangeText } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Day, Item } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { type DayColumns, dayColumns } from '../../../shared/domain/schedule/columns.ts';
import { firstMinute, visibleHours } from '../../../shared/domain/schedule/visible-hours.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useStable } from '../../ui/use-stable.ts';
import styles from './board.module.css';
import { DayLanes } from './day-lanes.tsx';
import type { DragTarget } from './drag-target.ts';
import { toPixels } from './grid-geometry.ts';
import { StripCard } from './strip-card.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useCardLooks } from './use-card-looks.ts';
import { useDrag } from './use-drag.ts';
import { useDraw } from './use-draw.ts';

export interface BoardProps {
  readonly days: readonly Day[];
  readonly onDrop: (id: string, to: DragTarget) => void;
  readonly onAdd: (dayId: string, placeId: string | null, start: number, end: number) => void;
}

/** The time grid: days side by side (or one), each with its rooms; time runs down. */
export function Board({ days, onDrop, onAdd }: BoardProps) {
  const plan = usePlan();
  const { schedule: words } = useWords();
  const columns = useMemo(() => days.map((day) => dayColumns(plan, day)), [plan, days]);
  const hours = useMemo(() => visibleHours(columns), [columns]);
  const look = useCardLooks();
  const { ids, select, toggle } = useSelection();
  const { onPointerDown, moved } = useDrag(onDrop);
  const onKeyDown = useCardKeys(columns);
  const draw = useDraw(hours.from, onAdd);
  const board = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen is opened, not at every change
  useLayoutEffect(() => {
    const first = firstMinute(columns);
    const scroller = board.current?.parentElement;
    if (scroller && first !== null) scroller.scrollTop = toPixels(first - hours.from - 60);
  }, []);
  const hasStrip = columns.some((one) => one.strip.length > 0);

  const onClick = useStable((event: MouseEvent<HTMLElement>, id: string): void => {
    if (moved.current) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) toggle(id);
    else select([id]);
  });
  const handlers = useMemo(
    () => ({ onPointerDown, onKeyDown, onClick }),
    [onPointerDown, onKeyDown, onClick],
  );

  const tray = useMemo(
    () => [...plan.rows.items.values()].filter((item) => item.dayId === null).sort(byOrder),
    [plan],
  );
  const stripCard = (item: Item) => (
    <StripCard
      key={item.id}
      item={item}
      colour={look(item).colour}
      selected={ids.includes(item.id)}
      handlers={handlers}
    />
  );

  // A day with several rooms is wider, so that cards keep a readable width.
  const widths = columns.map(
    ({ rooms }) => `minmax(${Math.max(200, rooms.length * 150)}px, ${Math.max(1, rooms.length * 0.75)}fr)`,
  );
  return (
    <div ref={board} className={styles.board} style={{ gridTemplateColumns: `56px ${widths.join(' ')}` }}>
      {tray.length > 0 && (
        <div className={styles.tray}>
          <h2>{words.tray}</h2>
          {tray.map(stripCard)}
        </div>
      )}
      <div className={styles.corner}>{hasStrip && words.strip}</div>
      {columns.map((one) => (
        <DayHeader key={one.day.id} columns={one}>
          {hasStrip && <div className={styles.strip}>{one.strip.map(stripCard)}</div>}
        </DayHeader>
      ))}
      <Hours from={hours.from} to={hours.to} />
      {columns.map((one) => (
        <Fragment key={one.day.id}>
          <DayLanes
            columns={one}
            from={hours.from}
            height={toPixels(hours.to - hours.from)}
            look={look}
            handlers={handlers}
            selected={ids}
            draw={draw}
          />
        </Fragment>
      ))}
    </div>
  );
}

function DayHeader({ columns: { day, rooms }, children }: { columns: DayColumns; children: ReactNode }) {
  const language = useLanguage();
  const { meetings, schedule: words } = useWords();
  const window =
    day.windowStart === null && day.windowEnd === null
      ? ''
      : rangeText(day.windowStart, day.windowEnd, language);
  const named = rooms.filter((room) => room.placeId !== null || rooms.length > 1);
  return (
    <header className={styles.header}>
      <h2>{day.date === null ? meetings.dayN(day.offset + 1) : shortDate(day.date, language)}</h2>
      <small>
        {meetings.kinds[day.kind]}　{window}
      </small>
      <div className={styles.rooms}>
        {named.length === 0 && <span>{day.area}</span>}
        {named.map((room) => (
          <span key={room.placeId ?? ''}>
            {room.placeId === null ? words.noPlace : room.name}
            {room.capacity !== null && `（${words.capacity(room.capacity)}）`}
          </span>
        ))}
      </div>
      {children}
    </header>
  );
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
