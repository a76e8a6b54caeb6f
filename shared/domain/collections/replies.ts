import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, shortTextSchema, textSchema } from './values.ts';

/** How a city's reply stands: sent out, come back, come back again, or with something left to look at. */
export const REPLY_STATES = ['sent', 'received', 'corrected', 'to-check'] as const;

/** 議題調査: what a city wrote to a topic, or proposed itself. */
const topicSchema = v.strictObject({
  /** What the form asked: `agenda:` with the topic's id, `proposal:` with the line's number, or `hub:` with what of the hub. */
  ref: idSchema,
  /** The topic as it was called when the answer came. */
  title: shortTextSchema,
  /** The topic of the agenda; of a proposal the one that was made of it. */
  agendaId: v.nullable(idSchema),
  text: textSchema,
});

const contactText = v.optional(textSchema, '');

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
    /** 担当者: whom the city names to be asked. */
    contactDepartment: contactText,
    contactName: contactText,
    contactPhone: contactText,
    contactEmail: contactText,
    topics: v.optional(v.array(topicSchema), []),
  }),
  key: (row) => row.id,
  label: (row) => row.note,
  personal: ['note', 'contactDepartment', 'contactName', 'contactPhone', 'contactEmail', 'topics'],
  handover: false,
});
