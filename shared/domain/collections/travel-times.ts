import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, lengthSchema, shortTextSchema, transportSchema, unconfirmedSchema } from './values.ts';

/** 移動時間: how long it takes from one place to another; the way back takes as long where it is not given. */
export const travelTimes = collection({
  schema: v.strictObject({
    from: idSchema,
    to: idSchema,
    transport: transportSchema,
    minutes: lengthSchema,
    /** Kilometres; null while not known. */
    distance: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
    remarks: shortTextSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => travelKey(row.from, row.to),
  label: (row) => `${row.minutes}`,
  personal: [],
  handover: true,
});

/** The natural key of a travel time. */
export const travelKey = (from: string, to: string): string => `${from}|${to}`;
