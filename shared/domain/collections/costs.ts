import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema, textSchema } from './values.ts';

/** Whole yen; null while nobody has said. */
export const yenSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999)),
);

/** 経費: what the meeting costs, planned and in the end, beside what it cost last time. */
export const costs = collection({
  schema: v.strictObject({
    id: idSchema,
    heading: shortTextSchema,
    /** 積算: what the sum is made of (45人×3,000円). */
    basis: shortTextSchema,
    planned: yenSchema,
    actual: yenSchema,
    /** Of the meeting this one was made from. */
    lastPlanned: yenSchema,
    lastActual: yenSchema,
    remarks: textSchema,
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.heading,
  personal: [],
  handover: true,
});
