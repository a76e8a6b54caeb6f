import { type RefObject, useLayoutEffect } from 'react';
import type { DayColumns } from '../../../shared/domain/schedule/columns.ts';
import { firstMinute } from '../../../shared/domain/schedule/visible-hours.ts';
import { toPixels } from './grid-geometry.ts';

/** Minutes left in sight above the first thing of the day. */
const HEADROOM = 60;

/** Scrolls the grid to where the days begin, when the screen is opened; `from` is the minute at its upper end. */
export function useBoardScroll(
  board: RefObject<HTMLElement | null>,
  columns: readonly DayColumns[],
  from: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen is opened, not at every change
  useLayoutEffect(() => {
    const first = firstMinute(columns);
    const scroller = board.current?.querySelector('[data-scroller]');
    if (scroller && first !== null) scroller.scrollTop = toPixels(first - from - HEADROOM);
  }, []);
}
