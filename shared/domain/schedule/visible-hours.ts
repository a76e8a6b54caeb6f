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

/** Where the eye should begin: the earliest thing or window of the days shown, in minutes; null when there is none. */
export function firstMinute(days: readonly DayColumns[]): number | null {
  const tops = days.flatMap(({ day, rooms, across }) => [
    ...(typeof day.windowStart === 'number' ? [day.windowStart] : []),
    ...[...across, ...rooms.flatMap((room) => room.items)].map((item) => item.top),
  ]);
  return tops.length === 0 ? null : Math.min(...tops);
}

/** The nearest step of the grid. */
export const snap = (minutes: number, step: number): number => Math.round(minutes / step) * step;
