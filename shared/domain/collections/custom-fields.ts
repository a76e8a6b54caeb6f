import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

export const CUSTOM_TYPES = ['text', 'choice', 'yes-no', 'number', 'date'] as const;
export type CustomType = (typeof CUSTOM_TYPES)[number];

/** 独自の項目: what a meeting asks of its people beyond what every meeting does. */
export const customFields = collection({
  schema: v.strictObject({
    id: idSchema,
    name: v.pipe(shortTextSchema, v.minLength(1)),
    type: v.picklist(CUSTOM_TYPES),
    /** For 'choice': what may be chosen, in order. */
    choices: v.array(v.pipe(shortTextSchema, v.minLength(1))),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
