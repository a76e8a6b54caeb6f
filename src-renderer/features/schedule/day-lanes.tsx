import type { PointerEvent } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { DayColumns, PlacedItem } from '../../../shared/domain/schedule/columns.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './board.module.css';
import type { CardHandlers, CardLook } from './card-look.ts';
import { columnKey } from './column-target.ts';
import { toPixels } from './grid-geometry.ts';
import { ItemCard } from './item-card.tsx';
import { NowLine } from './now-line.tsx';

export interface DayLanesProps {
  readonly columns: DayColumns;
  /** Minutes of the day at the upper and the lower end. */
  readonly from: number;
  readonly to: number;
  readonly look: (item: Item) => CardLook;
  readonly handlers: CardHandlers;
  readonly selected: ReadonlySet<string>;
  readonly onDraw: (event: PointerEvent<HTMLElement>, column: string) => void;
}

/** One day's columns below the header: its window, its rooms or courses, and what runs across all of them. */
export function DayLanes({
  columns: { day, rooms, across, strip },
  from,
  to,
  look,
  handlers,
  selected,
  onDraw,
}: DayLanesProps) {
  const { schedule: words } = useWords();
  const card = ({ item, top, bottom, ...at }: PlacedItem) => (
    <ItemCard
      key={item.id}
      {...at}
      item={item}
      top={toPixels(top - from)}
      height={toPixels(bottom - top)}
      look={look(item)}
      selected={selected.has(item.id)}
      handlers={handlers}
    />
  );
  const { windowStart, windowEnd } = day;
  const isEmpty = strip.length + across.length === 0 && rooms.every((room) => room.items.length === 0);
  return (
    <div className={styles.lanes} style={{ height: toPixels(to - from) }} data-testid="lanes">
      {typeof windowStart === 'number' && typeof windowEnd === 'number' && (
        <div
          className={styles.window}
          data-testid="window"
          style={{ top: toPixels(windowStart - from), height: toPixels(windowEnd - windowStart) }}
        />
      )}
      {isEmpty && (
        <p
          className={styles.emptyDay}
          style={{ top: toPixels((typeof windowStart === 'number' ? windowStart : from + 60) - from + 20) }}
        >
          {words.emptyDay}
        </p>
      )}
      <div className={styles.across}>{across.map(card)}</div>
      {rooms.map((room) => {
        const key = columnKey(day.id, room);
        return (
          <div
            key={key}
            className={styles.column}
            data-column={key}
            onPointerDown={(event) => onDraw(event, key)}
          >
            {room.items.map(card)}
          </div>
        );
      })}
      <NowLine day={day} from={from} to={to} />
    </div>
  );
}
