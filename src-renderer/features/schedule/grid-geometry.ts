import { MAX_MINUTES } from '../../../shared/domain/collections/values.ts';
import { snap } from '../../../shared/domain/schedule/visible-hours.ts';

/** The grid's measures. One pixel scale for drawing and for dragging. */
export const HOUR_PX = 68;
export const STEP = 5;

export const toPixels = (minutes: number): number => (minutes * HOUR_PX) / 60;
export const toMinutes = (pixels: number): number => (pixels * 60) / HOUR_PX;

/** Minutes of a pixel distance, on the grid's 5-minute step. */
export const snappedMinutes = (pixels: number): number => snap(toMinutes(pixels), STEP);

/** Keeps a start so that the whole span stays within what an item may have. */
export const keepInDay = (start: number, length: number): number =>
  Math.max(0, Math.min(start, MAX_MINUTES - length));

/** A column under a point of the screen. */
export interface ColumnHit {
  readonly dayId: string;
  readonly placeId: string | null;
  readonly rect: DOMRect;
  /** Minutes of the day at the point, on the grid's step. */
  readonly minute: number;
}

/** The column under a point of the screen, with its rectangle. */
export function columnAt(x: number, y: number): ColumnHit | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const column = element.closest<HTMLElement>('[data-column]');
    if (!column?.dataset.day) continue;
    const rect = column.getBoundingClientRect();
    const minute = Number(column.dataset.from) + snappedMinutes(y - rect.top);
    return { dayId: column.dataset.day, placeId: column.dataset.place || null, rect, minute };
  }
  return null;
}
