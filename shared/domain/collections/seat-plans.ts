import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

/** ロの字, コの字, スクール, シアター, 島. */
export const SEAT_SHAPES = ['square', 'u', 'rows', 'theatre', 'islands'] as const;
export type SeatShape = (typeof SEAT_SHAPES)[number];
/** Sides of a room as seen by who sits in it: the front is where one speaks from. */
export const ROOM_SIDES = ['front', 'right', 'back', 'left'] as const;
/** 演台, スクリーン, 出入口, 受付. */
export const ROOM_FIXTURES = ['podium', 'screen', 'door', 'reception'] as const;
/** Seats of one plan at most. */
export const MOST_SEATS = 2000;

/** 席次表: how the seats of a session stand. Who sits on them is `roomSeats`. */
export const seatPlans = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The session; null for a plan of everybody. */
    itemId: v.nullable(idSchema),
    /** Its session was removed: nobody is expected until another is chosen. */
    lost: v.optional(v.boolean(), false),
    title: shortTextSchema,
    shape: v.picklist(SEAT_SHAPES),
    /** Seats: of the square [front, right, back, left]; else of each row, or of each island. */
    counts: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60))),
      v.minLength(1),
      v.maxLength(80),
    ),
    fixtures: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(ROOM_FIXTURES), side: v.picklist(ROOM_SIDES) })),
      v.maxLength(12),
    ),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: [],
  handover: false,
});
