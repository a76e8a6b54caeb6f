import * as v from 'valibot';

/** A neutral calendar (RFC 5545 terms): what an .ics says, before it is written. */

/** Local wall clock in the calendar's zone: an ISO date, with minutes of that day unless it is all-day. */
const momentSchema = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const eventSchema = v.strictObject({
  uid: v.string(),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** LAST-MODIFIED: an ISO instant. */
  modifiedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  summary: v.string(),
  start: momentSchema,
  /** null: no DTEND is written. All-day ends are exclusive, as in RFC 5545 3.6.1. */
  end: v.nullable(momentSchema),
  location: v.nullable(v.string()),
  description: v.nullable(v.string()),
  /** GEO in degrees (RFC 5545 3.8.1.6). */
  geo: v.optional(v.strictObject({ latitude: v.number(), longitude: v.number() })),
  /** Where to join it on line: a URI (RFC 7986 5.11). */
  conference: v.optional(v.string()),
  /** Minutes before the start at which a reminder is shown (VALARM). */
  alarm: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  categories: v.array(v.string()),
  status: v.picklist(['CONFIRMED', 'TENTATIVE', 'CANCELLED']),
});

export const calendarSchema = v.strictObject({
  name: v.string(),
  /** Which edition it is of, and when it was made, in words. */
  edition: v.string(),
  /** IANA zone of every start and end. */
  zone: v.string(),
  /** DTSTAMP of every event: an ISO instant. */
  stampedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Who publishes it (RFC 5546 3.2.1 asks for one beside METHOD:PUBLISH); left out where no address is known. */
  organizer: v.optional(v.strictObject({ name: v.string(), email: v.string() })),
  events: v.array(eventSchema),
});

export type Calendar = v.InferOutput<typeof calendarSchema>;
export type CalendarEvent = v.InferOutput<typeof eventSchema>;
