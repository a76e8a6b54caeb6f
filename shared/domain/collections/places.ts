import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema, unconfirmedSchema } from './values.ts';

export const PLACE_KINDS = ['venue', 'room', 'stop'] as const;

/** 場所: a venue, a room inside one, or a stop of an excursion. */
export const places = collection({
  schema: v.strictObject({
    id: idSchema,
    kind: v.picklist(PLACE_KINDS),
    /** A room's venue. */
    parentId: v.nullable(idSchema),
    name: shortTextSchema,
    capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    address: shortTextSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
