import type { PointerEvent } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { snap } from '../../../shared/domain/schedule/visible-hours.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useStable } from '../../ui/use-stable.ts';
import styles from './board.module.css';
import type { DragSpan } from './drag-target.ts';
import { STEP, toMinutes, toPixels } from './grid-geometry.ts';

/** Shorter strokes are slips of the hand. */
const SHORTEST_STROKE = 10;

/** Drawing a new item on the empty grid: press, drag down, release. `from` is the minute at the upper end. */
export function useDraw(from: number, add: (column: string, span: DragSpan) => void) {
  const language = useLanguage();

  return useStable((event: PointerEvent<HTMLElement>, column: string): void => {
    const area = event.currentTarget;
    if (event.button !== 0 || event.target !== area) return;
    const draft = document.createElement('div');
    draft.className = styles.draft ?? '';
    // The column moves under the pointer when the board is scrolled: it is asked for its place each time.
    const at = (y: number): number => from + snap(toMinutes(y - area.getBoundingClientRect().top), STEP);
    const origin = at(event.clientY);
    let drawn: DragSpan | null = null;

    function follow(move: globalThis.PointerEvent): void {
      const here = at(move.clientY);
      const span = { start: Math.min(origin, here), end: Math.max(origin, here) };
      drawn = span.end - span.start >= SHORTEST_STROKE ? span : null;
      if (!drawn) {
        draft.remove();
        return;
      }
      draft.style.top = `${toPixels(span.start - from)}px`;
      draft.style.height = `${toPixels(span.end - span.start)}px`;
      draft.textContent = rangeText(span.start, span.end, language);
      if (!draft.isConnected) area.append(draft);
    }

    function end(): void {
      listeners('removeEventListener');
      draft.remove();
    }

    function release(): void {
      end();
      if (drawn) add(column, drawn);
    }

    function onKey(key: KeyboardEvent): void {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end();
    }

    function listeners(act: 'addEventListener' | 'removeEventListener'): void {
      window[act]('pointermove', follow as EventListener);
      window[act]('pointerup', release);
      window[act]('pointercancel', end);
      window[act]('keydown', onKey as EventListener, true);
    }
    listeners('addEventListener');
  });
}
