import { clock } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { DayColumns, PlacedItem } from '../../../shared/domain/schedule/columns.ts';
import styles from './board.module.css';
import { toPixels } from './grid-geometry.ts';
import { type CardHandlers, type CardLook, ItemCard } from './item-card.tsx';
import type { useDraw } from './use-draw.ts';

/** One day's columns below the header: its window, its rooms, and what runs across all of them. */
export function DayLanes({
  columns: { day, rooms, across },
  from,
  height,
  look,
  handlers,
  selected,
  draw,
}: {
  columns: DayColumns;
  from: number;
  height: number;
  look: (item: Item) => CardLook;
  handlers: CardHandlers;
  selected: readonly string[];
  draw: ReturnType<typeof useDraw>;
}) {
  const card = (placed: PlacedItem) => (
    <ItemCard
      key={placed.item.id}
      placed={placed}
      top={toPixels(placed.top - from)}
      height={toPixels(placed.bottom - placed.top)}
      look={look(placed.item)}
      selected={selected.includes(placed.item.id)}
      handlers={handlers}
    />
  );
  const { windowStart, windowEnd } = day;
  return (
    <div className={styles.lanes} style={{ height }} data-testid="lanes">
      {rooms.map((room) => {
        const key = `${day.id}/${room.placeId ?? ''}`;
        return (
          <div
            key={key}
            className={styles.column}
            data-column={key}
            data-day={day.id}
            data-from={from}
            data-place={room.placeId ?? ''}
            onPointerDown={(event) => draw.onPointerDown(event, key, day.id, room.placeId)}
          >
            {room.items.map(card)}
            {draw.span?.column === key && (
              <div
                className={styles.draft}
                style={{
                  top: toPixels(draw.span.start - from),
                  height: toPixels(draw.span.end - draw.span.start),
                }}
              >
                {clock(draw.span.start)}～{clock(draw.span.end)}
              </div>
            )}
          </div>
        );
      })}
      {typeof windowStart === 'number' && typeof windowEnd === 'number' && (
        <div
          className={styles.window}
          style={{ top: toPixels(windowStart - from), height: toPixels(windowEnd - windowStart) }}
        />
      )}
      <div className={styles.across}>{across.map(card)}</div>
    </div>
  );
}
