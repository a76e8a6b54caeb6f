import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema, textSchema, unconfirmedSchema } from './values.ts';

export const ATTENDEE_KINDS = ['member', 'section', 'guest', 'observer', 'speaker', 'staff'] as const;

/** A person in one meeting. Names are kept as written; keys for finding are computed beside them. */
export const attendees = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The organisation, when it is one of the plan's. */
    organisationId: v.nullable(idSchema),
    /** The organisation as written, where it is not one of the plan's. */
    organisationText: shortTextSchema,
    department: shortTextSchema,
    jobTitle: shortTextSchema,
    name: shortTextSchema,
    /** ふりがな. */
    reading: shortTextSchema,
    phone: shortTextSchema,
    email: shortTextSchema,
    kind: v.picklist(ATTENDEE_KINDS),
    mode: v.nullable(v.picklist(['in-person', 'online'])),
    /** Allergies and diet: veiled on screen until asked for. */
    diet: textSchema,
    remarks: textSchema,
    /** Whom this person stands in for (代理), as written; '' for nobody. */
    proxyFor: shortTextSchema,
    /** The attendee replaced (代理), where he or she is in the list; the text stays as written. */
    proxyOf: v.optional(v.nullable(idSchema), null),
    /** For which activities the proxy comes; none: for all of them. */
    proxyActivityIds: v.optional(v.array(idSchema), []),
    order: orderSchema,
    /** The import that brought the row in, null when typed by hand. */
    importId: v.nullable(idSchema),
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: 'all',
  handover: false,
});
