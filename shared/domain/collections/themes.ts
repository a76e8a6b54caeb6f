import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

/** テーマ: under which concerns and advice are gathered. */
export const themes = collection({
  schema: v.strictObject({
    id: idSchema,
    name: v.pipe(shortTextSchema, v.minLength(1)),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
