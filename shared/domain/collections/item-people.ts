import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

export const PERSON_ROLES = ['chair', 'speaker', 'host', 'staff'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Who does what in an item: an attendee, or a name as text. */
export const itemPeople = collection({
  schema: v.strictObject({
    itemId: idSchema,
    role: v.picklist(PERSON_ROLES),
    attendeeId: v.nullable(idSchema),
    /** The name as written; for an attendee his or her name at the time. */
    text: shortTextSchema,
    order: orderSchema,
  }),
  key: (row) => `${row.itemId}|${row.role}|${row.attendeeId ?? row.text}`,
  label: (row) => row.text,
  personal: 'all',
  handover: false,
});
