import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, lengthSchema, minutesSchema } from './values.ts';

/** 実績: when an item really began and ended on the day, in minutes of its day. */
export const actuals = collection({
  schema: v.strictObject({
    itemId: idSchema,
    start: v.nullable(minutesSchema),
    end: v.nullable(minutesSchema),
    /** 押し: minutes it is expected to run over, as typed; null: measured by the clock. */
    overrun: v.nullable(lengthSchema),
  }),
  key: (row) => row.itemId,
  label: (row) => row.itemId,
  personal: [],
  handover: true,
});
