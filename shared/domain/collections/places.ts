import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  dateSchema,
  hoursSchema,
  idSchema,
  orderSchema,
  shortTextSchema,
  unconfirmedSchema,
} from './values.ts';

export const PLACE_KINDS = ['venue', 'room', 'stop', 'online'] as const;

/** 場所: a venue, a room inside one, a stop of an excursion, or an on-line address. */
export const places = collection({
  schema: v.strictObject({
    id: idSchema,
    kind: v.picklist(PLACE_KINDS),
    /** A room's venue. */
    parentId: v.nullable(idSchema),
    name: shortTextSchema,
    capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Postal address; of an on-line place the address to join at. */
    address: shortTextSchema,
    phone: v.optional(shortTextSchema, ''),
    /** Opening hours; none means nothing is known. */
    hours: v.optional(v.array(hoursSchema), []),
    /** Weekdays on which it is closed, 0 = Sunday. */
    closedWeekdays: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), []),
    /** Single days on which it is closed. */
    closedDates: v.optional(v.array(dateSchema), []),
    /** Whether it has a toilet for a busload; null: not known. */
    toilet: v.optional(v.nullable(v.boolean()), null),
    /** Whether a coach can park; null: not known. */
    busParking: v.optional(v.nullable(v.boolean()), null),
    /** Where it is, in degrees (WGS 84); null: not known. */
    geo: v.optional(
      v.nullable(
        v.strictObject({
          latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        }),
      ),
      null,
    ),
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
