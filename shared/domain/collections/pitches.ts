import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  idSchema,
  lengthSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  unconfirmedSchema,
} from './values.ts';

/** 発表: a pitch on the stage. */
export const pitches = collection({
  schema: v.strictObject({
    id: idSchema,
    organisationId: v.nullable(idSchema),
    title: shortTextSchema,
    presenter: shortTextSchema,
    minutes: v.pipe(lengthSchema, v.minValue(1)),
    equipment: shortTextSchema,
    /** The file that is shown: its name, and whether it has come. */
    fileName: shortTextSchema,
    fileReceived: v.boolean(),
    remarks: textSchema,
    /** Seconds it really took; null before it. */
    tookSeconds: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: ['presenter', 'remarks'],
  handover: false,
});
