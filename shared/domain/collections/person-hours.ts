import * as v from 'valibot';
import { collection } from './collection.ts';
import { hoursSchema, idSchema, shortTextSchema } from './values.ts';

/** 在席できる時間: when a person whose presence matters can be there on a day. No row: nothing is known. */
export const personHours = collection({
  schema: v.strictObject({
    dayId: idSchema,
    attendeeId: v.nullable(idSchema),
    /** The name as written, as in itemPeople. */
    text: shortTextSchema,
    hours: v.array(hoursSchema),
  }),
  key: (row) => `${row.dayId}|${row.attendeeId ?? row.text}`,
  label: (row) => row.text,
  personal: 'all',
  handover: false,
});
