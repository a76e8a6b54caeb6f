import * as v from 'valibot';

/** How forms are made on this desk, from one meeting to the next. */
export const sendOptionsSchema = v.strictObject({
  prefill: v.picklist(['none', 'plan', 'last-year']),
  blankRows: v.picklist([0, 5, 10, 20, 40]),
  agenda: v.boolean(),
});

export type SendOptions = v.InferOutput<typeof sendOptionsSchema>;

export const FIRST_SEND_OPTIONS: SendOptions = { prefill: 'last-year', blankRows: 10, agenda: true };
export const BLANK_ROWS: readonly SendOptions['blankRows'][] = [0, 5, 10, 20, 40];
