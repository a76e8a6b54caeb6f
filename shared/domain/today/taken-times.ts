import type { Forecast } from './forecast.ts';

/** New times of one item, in minutes of the day. null: that end stays as the plan has it. */
export interface TakenTime {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * What a forecast would write into the plan: actual times of what has begun, expected ones of the rest, only
 * of items that differ. What neither the plan nor a hand has said stays open.
 */
export const takenTimes = ({ items }: Forecast): TakenTime[] =>
  items
    .filter(
      ({ planned, expected }) =>
        (expected.start !== null && expected.start !== planned.start) ||
        (expected.end !== null && expected.end !== planned.end),
    )
    .map(({ item, expected: { start, end } }) => ({
      id: item.id,
      start,
      // Begun and ended within one minute: the plan knows no item without a length.
      end: start !== null && end !== null ? Math.max(end, start + 1) : end,
    }));
