import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  idSchema,
  lengthSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  timePointSchema,
  transportSchema,
  unconfirmedSchema,
  VARIANTS,
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

/** Which plans of the day an item stands in: both, A only, B (雨天時) only. */
export const ITEM_VARIANTS = ['both', ...VARIANTS] as const;

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
    variant: v.optional(v.picklist(ITEM_VARIANTS), 'both'),
    /** Where a leg leads; the place is where it begins. null for anything but a leg, or while it is open. */
    toPlaceId: v.optional(v.nullable(idSchema), null),
    /** How a leg is made; null for anything but a leg, or while it is open. */
    transport: v.optional(v.nullable(transportSchema), null),
    /** Minutes kept free after it (余裕): for gathering again, for getting on and off. */
    buffer: v.optional(lengthSchema, 0),
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
