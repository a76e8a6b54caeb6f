import * as v from 'valibot';
import { ANSWER_PLACES } from './answers.ts';
import { collection } from './collection.ts';
import { HONORIFICS } from './person-kinds.ts';
import {
  countSchema,
  idSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  unconfirmedSchema,
} from './values.ts';

/** A place in the line of an activity, as an answer has one. */
const heldPlaceSchema = v.strictObject({
  activityId: idSchema,
  place: v.picklist(ANSWER_PLACES),
  line: v.pipe(v.string(), v.maxLength(200)),
  since: v.pipe(v.string(), v.isoTimestamp()),
  companions: countSchema,
});

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
    /** 区分: the id of a kind, built-in or the meeting's own. */
    kind: idSchema,
    /** 敬称 of one's own; '' for that of the kind. */
    honorific: v.optional(v.picklist([...HONORIFICS, '']), ''),
    mode: v.nullable(v.picklist(['in-person', 'online'])),
    /** Allergies and diet: veiled on screen until asked for. */
    diet: textSchema,
    /** Needs in moving about (wheelchair, lift, seat near the door): veiled like diet. */
    mobility: v.optional(textSchema, ''),
    /** Interpretation (語学・手話・要約筆記): veiled like diet. */
    interpretation: v.optional(textSchema, ''),
    remarks: textSchema,
    /** Whom this person stands in for (代理), as written; '' for nobody. */
    proxyFor: shortTextSchema,
    /** The attendee replaced (代理), where he or she is in the list; the text stays as written. */
    proxyOf: v.optional(v.nullable(idSchema), null),
    /** For which activities the proxy comes; none: for all of them. */
    proxyActivityIds: v.optional(v.array(idSchema), []),
    /**
     * 仮: places kept for this proxy although whoever was replaced has been taken off the list, or says otherwise by now.
     * An answer of the proxy's own goes before it.
     */
    heldPlaces: v.optional(v.array(heldPlaceSchema), []),
    /** Fiscal years of earlier meetings at which he or she was, where the list was carried over. */
    attendedYears: v.optional(v.array(v.pipe(v.number(), v.integer())), []),
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
