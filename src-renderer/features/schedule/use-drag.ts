import { type PointerEvent, useCallback, useRef } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { placementOf } from '../../../shared/domain/schedule/placement.ts';
import { useSession } from '../../store/session.ts';
import { type DragTarget, moved as movedBy, settled, stretched } from './drag-target.ts';
import { columnAt, toPixels } from './grid-geometry.ts';
import styles from './item-card.module.css';

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const SLACK_PX = 4;

/**
 * Moving and lengthening a card with the pointer, and putting one that has no time onto the grid. The
 * card itself is moved while dragging (no state, no rendering); the change is made once, on release.
 * Escape gives the drag up.
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
      const from = placementOf(item);
      const origin = { x: event.clientX, y: event.clientY };
      const home = columnAt(origin.x, origin.y);
      const label = card.querySelector('time');
      const before = { text: label?.textContent ?? '', height: card.style.height };
      let target: DragTarget | null = null;

      function follow(move: globalThis.PointerEvent): void {
        const dx = move.clientX - origin.x;
        const dy = move.clientY - origin.y;
        if (!moved.current && Math.hypot(dx, dy) < SLACK_PX) return;
        if (!moved.current) lift();
        const column = columnAt(move.clientX, move.clientY);
        const next = aim(dy, column);
        target = next?.to ?? null;
        if (label)
          label.textContent = next ? `${clock(next.span.start)}～${clock(next.span.end)}` : before.text;
        show(dx, dy, column, next?.span);
      }

      function lift(): void {
        moved.current = true;
        card?.classList.add(styles.dragging ?? '');
        if (!card || from.kind !== 'strip') return;
        // Out of the scrolling strip, which would cut it off.
        const { left, top, width } = card.getBoundingClientRect();
        Object.assign(card.style, {
          position: 'fixed',
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
        });
      }

      function aim(dy: number, column: ReturnType<typeof columnAt>) {
        if (!item) return null;
        if (from.kind === 'strip') return settled(item, column);
        return edge === 'foot' ? stretched(from, dy) : movedBy(item, from, dy, column ?? home);
      }

      function show(
        dx: number,
        dy: number,
        column: ReturnType<typeof columnAt>,
        span?: { start: number; end: number },
      ): void {
        if (!card) return;
        if (from.kind === 'strip' || !span) card.style.transform = `translate(${dx}px, ${dy}px)`;
        else if (edge === 'foot') card.style.height = `${toPixels(span.end - span.start)}px`;
        else {
          const across = column && home ? column.rect.left - home.rect.left : 0;
          card.style.transform = `translate(${across}px, ${toPixels(span.start - from.top)}px)`;
        }
      }

      function end(): void {
        window.removeEventListener('pointermove', follow);
        window.removeEventListener('pointerup', release);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', onKey, true);
        card?.classList.remove(styles.dragging ?? '');
        if (card) {
          card.style.transform = '';
          if (from.kind === 'strip')
            Object.assign(card.style, { position: '', left: '', top: '', width: '' });
          card.style.height = before.height;
        }
        if (label) label.textContent = before.text;
      }

      function release(): void {
        end();
        if (moved.current && target && Object.keys(target).length > 0) drop(id, target);
      }

      function onKey(key: KeyboardEvent): void {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        target = null;
        end();
      }

      window.addEventListener('pointermove', follow);
      window.addEventListener('pointerup', release);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', onKey, true);
    },
    [drop],
  );

  return { onPointerDown, moved };
}
