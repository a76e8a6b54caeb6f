import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, textSchema } from './values.ts';

/** 設問: what the cities are asked about a topic beforehand (議題調査). */
export const questions = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The topic; null: a question about none of them. */
    agendaId: v.nullable(idSchema),
    text: v.pipe(textSchema, v.minLength(1)),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.text,
  personal: [],
  handover: true,
});
