import * as v from 'valibot';

/** The small value types that collections are made of. */

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** A calendar date as ISO `YYYY-MM-DD`. */
export const dateSchema = v.pipe(v.string(), v.isoDate());

/** Minutes from the day's midnight; an item may run past midnight and still belong to the day it starts. */
export const MAX_MINUTES = 36 * 60;
export const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MINUTES));

/** A time that is only a part of the day, as organizers announce it (午前). */
export const DAY_PARTS = ['morning', 'noon', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** A point of time in a day: minutes, a part of the day, or null where it is not known yet (未定). */
export const timePointSchema = v.nullable(v.union([minutesSchema, v.picklist(DAY_PARTS)]));
export type TimePoint = v.InferOutput<typeof timePointSchema>;

/** Text as a person wrote it, bounded so that one cell cannot swell the plan. */
export const textSchema = v.pipe(v.string(), v.maxLength(10_000));
export const shortTextSchema = v.pipe(v.string(), v.maxLength(500));

/** Names of this row's fields whose fact still has to be confirmed (要確認). */
export const unconfirmedSchema = v.optional(v.array(v.string()), []);

/** A key of the hand-made order; compare as plain strings. */
export const orderSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Where a day has a rainy-day plan (雨天時): an item is for both, for A (the plan) or for B (the rain plan). */
export const VARIANTS = ['a', 'b'] as const;
export type Variant = (typeof VARIANTS)[number];
export const variantSchema = v.picklist(VARIANTS);

/** A window of hours on a day, in minutes; over midnight it belongs to the day on which it starts. */
export const hoursSchema = v.strictObject({ from: minutesSchema, to: minutesSchema });
export type Hours = v.InferOutput<typeof hoursSchema>;

/** How one goes from place to place. */
export const TRANSPORTS = ['bus', 'train', 'walk', 'car', 'other'] as const;
export type Transport = (typeof TRANSPORTS)[number];
export const transportSchema = v.picklist(TRANSPORTS);

/** Whole minutes of a length. */
export const lengthSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MINUTES));

/** A headcount or a number of seats. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
