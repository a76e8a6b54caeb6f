import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema, textSchema } from './values.ts';

/** 反省・申し送り: what went well or badly, for those who do it next. */
export const lessons = collection({
  schema: v.strictObject({
    id: idSchema,
    /** What it is about: 会場, 受付, 交通. */
    topic: shortTextSchema,
    text: textSchema,
    /** The meeting that it comes from; '' for this one. */
    from: shortTextSchema,
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.topic,
  personal: [],
  handover: true,
});
