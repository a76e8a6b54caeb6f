import { MAX_MINUTES } from '../../../shared/domain/collections/values.ts';
import { snap } from '../../../shared/domain/schedule/visible-hours.ts';

/** The grid's measures. One pixel scale for drawing and for dragging. */
export const HOUR_PX = 68;
/** Minutes of the grid's step, and of the fine one (Alt with the arrows, Shift while dragging). */
export const STEP = 5;
export const FINE_STEP = 1;

export const toPixels = (minutes: number): number => (minutes * HOUR_PX) / 60;
export const toMinutes = (pixels: number): number => (pixels * 60) / HOUR_PX;

/**
 * A point of time pulled by `pixels`: it lands on the step, but one that was hardly pulled stays to the
 * minute where it was (an item at 13:52 keeps it when it only changes its room).
 */
export function pulled(minutes: number, pixels: number, step: number): number {
  const by = toMinutes(pixels);
  return Math.abs(by) < step / 2 ? minutes : snap(minutes + by, step);
}

/** Keeps a start so that the whole span stays within what an item may have. */
export const keepInDay = (start: number, length: number): number =>
  Math.max(0, Math.min(start, MAX_MINUTES - length));
