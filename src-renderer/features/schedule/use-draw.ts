import { type PointerEvent, useState } from 'react';
import { snap } from '../../../shared/domain/schedule/visible-hours.ts';
import { STEP, toMinutes } from './grid-geometry.ts';

/** A stretch of empty grid being drawn, in minutes. */
export interface DrawnSpan {
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter strokes are slips of the hand. */
const SHORTEST_STROKE = 10;

/** Drawing a new item on the empty grid: press, drag down, release. */
export function useDraw(
  from: number,
  add: (dayId: string, placeId: string | null, start: number, end: number) => void,
) {
  const [span, setSpan] = useState<DrawnSpan | null>(null);

  function onPointerDown(
    event: PointerEvent<HTMLElement>,
    column: string,
    dayId: string,
    placeId: string | null,
  ): void {
    if (event.button !== 0 || event.target !== event.currentTarget) return;
    const rect = event.currentTarget.getBoundingClientRect();
    const at = (y: number): number => from + snap(toMinutes(y - rect.top), STEP);
    const origin = at(event.clientY);
    let drawn: DrawnSpan | null = null;

    function follow(move: globalThis.PointerEvent): void {
      const here = at(move.clientY);
      drawn = { column, start: Math.min(origin, here), end: Math.max(origin, here) };
      setSpan(drawn.end - drawn.start >= SHORTEST_STROKE ? drawn : null);
    }

    function release(): void {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', release);
      setSpan(null);
      if (drawn && drawn.end - drawn.start >= SHORTEST_STROKE) add(dayId, placeId, drawn.start, drawn.end);
    }

    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', release);
  }

  return { span, onPointerDown };
}
