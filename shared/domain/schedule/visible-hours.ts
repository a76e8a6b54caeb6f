import type { DayColumns } from './columns.ts';

/** The hours a grid shows, in minutes: office hours at least, and all that stands outside them. */
export function visibleHours(days: readonly DayColumns[]): { readonly from: number; readonly to: number } {
  let from = 9 * 60;
  let to = 18 * 60;
  for (const { day, rooms, across } of days) {
    if (typeof day.windowStart === 'number') from = Math.min(from, day.windowStart);
    if (typeof day.windowEnd === 'number') to = Math.max(to, day.windowEnd);
    for (const { top, bottom } of [...across, ...rooms.flatMap((room) => room.items)]) {
      from = Math.min(from, top);
      to = Math.max(to, bottom);
    }
  }
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** The nearest step of the grid. */
export const snap = (minutes: number, step: number): number => Math.round(minutes / step) * step;
