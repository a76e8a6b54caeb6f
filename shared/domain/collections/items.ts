import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  idSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  timePointSchema,
  unconfirmedSchema,
} from './values.ts';

export const ITEM_KINDS = [
  'session',
  'ceremony',
  'break',
  'meal',
  'visit',
  'travel',
  'assembly',
  'reception',
  'free',
] as const;

/** 項目: one line of the schedule. */
export const items = collection({
  schema: v.strictObject({
    id: idSchema,
    /** null: on the tray, not placed on any day. */
    dayId: v.nullable(idSchema),
    /** Activities it belongs to; none is allowed (a staff line). */
    activityIds: v.array(idSchema),
    title: shortTextSchema,
    kind: v.picklist(ITEM_KINDS),
    start: timePointSchema,
    end: timePointSchema,
    /** Room, venue or stop; null while it is open. */
    placeId: v.nullable(idSchema),
    /** A break or a meal for all rooms at once: it stands in every room column. */
    allRooms: v.boolean(),
    optional: v.boolean(),
    /** A time that never moves by itself (バス発車 15:00). */
    fixed: v.boolean(),
    cancelled: v.boolean(),
    description: textSchema,
    equipment: shortTextSchema,
    remarks: textSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: [],
  handover: true,
});
