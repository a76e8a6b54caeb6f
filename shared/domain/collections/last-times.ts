import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, minutesSchema, timePointSchema } from './values.ts';

/** 前回の実績: when the item that this one was made from was planned, and when it really began and ended. */
export const lastTimes = collection({
  schema: v.strictObject({
    itemId: idSchema,
    plannedStart: timePointSchema,
    plannedEnd: timePointSchema,
    start: v.nullable(minutesSchema),
    end: v.nullable(minutesSchema),
  }),
  key: (row) => row.itemId,
  label: (row) => row.itemId,
  personal: [],
  handover: true,
});
