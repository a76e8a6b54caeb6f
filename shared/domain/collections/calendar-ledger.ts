import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, minutesSchema } from './values.ts';

const wordsSchema = v.pipe(v.string(), v.maxLength(20_000));
const momentSchema = v.strictObject({ date: dateSchema, minutes: v.nullable(minutesSchema) });

/**
 * カレンダーの控え: what was last handed out under a UID, so that the next calendar raises its SEQUENCE
 * exactly when it says something else, and calls off what is there no more (RFC 5545 3.8.7.4, RFC 5546 3.2.5).
 */
export const calendarLedger = collection({
  schema: v.strictObject({
    uid: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** ISO instant of the hand-out that last said something else. */
    modifiedAt: v.pipe(v.string(), v.isoTimestamp()),
    /** Activities it was for, so that whoever had it can be told that it is off. */
    activityIds: v.array(idSchema),
    /** What the Japanese calendar said. */
    event: v.strictObject({
      summary: wordsSchema,
      start: momentSchema,
      end: v.nullable(momentSchema),
      location: v.nullable(wordsSchema),
      description: v.nullable(wordsSchema),
      categories: v.array(wordsSchema),
      status: v.picklist(['CONFIRMED', 'TENTATIVE', 'CANCELLED']),
      geo: v.optional(v.strictObject({ latitude: v.number(), longitude: v.number() })),
      conference: v.optional(wordsSchema),
      /** Two copies of the plan handed out different things: it is like nothing that a calendar says. */
      torn: v.optional(v.literal(true)),
      /** The office that published it. */
      organizer: v.optional(v.strictObject({ name: wordsSchema, email: wordsSchema })),
    }),
  }),
  key: (row) => row.uid,
  label: (row) => row.event.summary,
  // A description names who is in charge.
  personal: 'all',
  handover: false,
  // A number under which it went out must not be given again, whatever is undone or brought back.
  lasting: 'edits',
});
