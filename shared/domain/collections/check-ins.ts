import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema } from './values.ts';

/** 受付・点呼: an attendee was there, for an activity or for one leg of it. */
export const checkIns = collection({
  schema: v.strictObject({
    attendeeId: idSchema,
    activityId: idSchema,
    /** The leg (an item of kind travel) of a roll call (点呼); null for the activity itself. */
    itemId: v.nullable(idSchema),
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** The desk that took it; '' where there is one only. */
    desk: shortTextSchema,
    /** 当日参加: nobody had expected him or her. */
    walkIn: v.boolean(),
  }),
  key: (row) => checkInKey(row.attendeeId, row.activityId, row.itemId),
  label: (row) => row.at,
  personal: 'all',
  handover: false,
});

/** The natural key: two desks that take the same person cannot double him or her. */
export const checkInKey = (attendeeId: string, activityId: string, itemId: string | null): string =>
  `${attendeeId}|${activityId}|${itemId ?? ''}`;
