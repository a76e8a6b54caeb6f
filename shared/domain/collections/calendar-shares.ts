import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema } from './values.ts';

const numberSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * カレンダーの宛先別の控え: what stood in the last calendar of one network, activity, city or person, so that
 * what is no longer theirs can be taken off it while it goes on for others (RFC 5546 3.2.5).
 */
export const calendarShares = collection({
  schema: v.strictObject({
    scope: v.picklist(['network', 'activity', 'city', 'person']),
    /** The network's, activity's, city's or person's id. */
    subjectId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    uid: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    /** The SEQUENCE under which it was in that calendar. */
    sequence: numberSchema,
    /** The number that the ledger had for it then. */
    of: numberSchema,
    /** ISO instant of the hand-out that last said something else. */
    modifiedAt: v.pipe(v.string(), v.isoTimestamp()),
    /** Whether it was told as no longer theirs. */
    off: v.boolean(),
    /** What whose calendar it is was called then: whoever is taken off the list has to be told so by name. */
    name: v.optional(shortTextSchema),
    /** Another entry of the same person, which has taken this one's place and calendar. */
    mergedInto: v.optional(idSchema),
  }),
  key: (row) => shareKey(row.scope, row.subjectId, row.uid),
  label: (row) => row.uid,
  personal: 'all',
  handover: false,
  // What is in other hands stays there, whatever is undone or brought back.
  lasting: 'edits',
});

/** The natural key: each calendar has one entry under a UID. */
export const shareKey = (scope: string, subjectId: string, uid: string): string =>
  `${scope}|${subjectId}|${uid}`;
