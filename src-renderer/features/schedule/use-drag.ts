import { type PointerEvent, useCallback, useRef } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { SHORTEST_ITEM } from '../../../shared/domain/commands/items.ts';
import { placementOf } from '../../../shared/domain/schedule/placement.ts';
import { useSession } from '../../store/session.ts';
import { columnAt, keepInDay, snappedMinutes, toPixels } from './grid-geometry.ts';
import styles from './item-card.module.css';

/** Where a drag would put an item. */
export type DragTarget = Partial<Pick<Item, 'dayId' | 'start' | 'end' | 'placeId'>>;

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const SLACK_PX = 4;

/**
 * Moving and resizing a card with the pointer. The card itself is moved while dragging (no state, no
 * rendering); the change is made once, on release. Escape gives the drag up.
 */
export function useDrag(drop: (id: string, to: DragTarget) => void) {
  /** Set while a drag has moved, so that the click that follows it does not select. */
  const moved = useRef(false);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>, id: string, edge: 'body' | 'foot') => {
      const item = useSession.getState().plan?.rows.items.get(id);
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
      if (event.button !== 0 || !item || !card) return;
      moved.current = false;
      const placement = placementOf(item);
      if (placement.kind !== 'grid') return;
      const { top, bottom } = placement;
      const from = { x: event.clientX, y: event.clientY };
      const home = columnAt(from.x, from.y);
      const label = card.querySelector('time');
      const labelText = label?.textContent ?? '';
      const height = card.style.height;
      let target: DragTarget = {};

      function follow(move: globalThis.PointerEvent): void {
        const dx = move.clientX - from.x;
        const dy = move.clientY - from.y;
        if (!moved.current && Math.hypot(dx, dy) < SLACK_PX) return;
        moved.current = true;
        card?.classList.add(styles.dragging ?? '');
        if (edge === 'foot') stretch(snappedMinutes(dy));
        else shift(snappedMinutes(dy), move);
      }

      function stretch(minutes: number): void {
        const end = Math.max(top + SHORTEST_ITEM, bottom + minutes);
        target = { end };
        if (card) card.style.height = `${toPixels(end - top)}px`;
        if (label) label.textContent = `${clock(top)}～${clock(end)}`;
      }

      function shift(minutes: number, move: globalThis.PointerEvent): void {
        const start = keepInDay(top + minutes, bottom - top);
        const by = start - top;
        const column = columnAt(move.clientX, move.clientY) ?? home;
        target = {
          ...(typeof item?.start === 'number' ? { start: item.start + by } : {}),
          ...(typeof item?.end === 'number' ? { end: item.end + by } : {}),
          ...(column && column.dayId !== item?.dayId ? { dayId: column.dayId } : {}),
          ...(column && !item?.allRooms && column.placeId !== null ? { placeId: column.placeId } : {}),
        };
        const across = column && home ? column.rect.left - home.rect.left : 0;
        if (card) card.style.transform = `translate(${across}px, ${toPixels(by)}px)`;
        if (label) label.textContent = `${clock(start)}～${clock(start + bottom - top)}`;
      }

      function end(): void {
        window.removeEventListener('pointermove', follow);
        window.removeEventListener('pointerup', release);
        window.removeEventListener('pointercancel', giveUp);
        window.removeEventListener('keydown', onKey, true);
        card?.classList.remove(styles.dragging ?? '');
        if (card) {
          card.style.transform = '';
          card.style.height = height;
        }
        if (label) label.textContent = labelText;
      }

      function release(): void {
        end();
        if (moved.current && Object.keys(target).length > 0) drop(id, target);
      }

      function giveUp(): void {
        end();
      }

      function onKey(key: KeyboardEvent): void {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        giveUp();
      }

      window.addEventListener('pointermove', follow);
      window.addEventListener('pointerup', release);
      window.addEventListener('pointercancel', giveUp);
      window.addEventListener('keydown', onKey, true);
    },
    [drop],
  );

  return { onPointerDown, moved };
}
