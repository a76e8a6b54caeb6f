import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, textSchema } from './values.ts';

/** How a city's reply stands: sent out, come back, come back again, or with something left to look at. */
export const REPLY_STATES = ['sent', 'received', 'corrected', 'to-check'] as const;

const instant = v.pipe(v.string(), v.isoTimestamp());

/** 回答票: what was sent to a city, and what became of it. A city that answers unasked has a row without an export. */
export const replies = collection({
  schema: v.strictObject({
    id: idSchema,
    organisationId: idSchema,
    /** The form's export; null where no form of ours was sent. */
    exportId: v.nullable(idSchema),
    sentAt: v.nullable(instant),
    deadline: v.nullable(dateSchema),
    note: textSchema,
    receivedAt: v.nullable(instant),
    state: v.picklist(REPLY_STATES),
  }),
  key: (row) => row.id,
  label: (row) => row.note,
  personal: ['note'],
  handover: false,
});
