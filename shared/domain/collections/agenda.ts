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

/** 議題: what is discussed in a session. */
export const agenda = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The session; null while it is in none. */
    itemId: v.nullable(idSchema),
    title: shortTextSchema,
    /** Minutes it is given; null while open. */
    minutes: v.nullable(lengthSchema),
    /** The proposing city. */
    organisationId: v.nullable(idSchema),
    presenter: shortTextSchema,
    remarks: textSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: ['presenter'],
  handover: true,
});
