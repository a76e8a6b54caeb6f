import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema, shortTextSchema } from './values.ts';

/** What was disposed of: one person, some, or all people of the meeting. */
export const PURGE_SCOPES = ['people', 'meeting'] as const;

/** A file that had gone out and must be destroyed by hand; nobody's name that was disposed of stands in it. */
const handedOutSchema = v.strictObject({
  /** ISO instant at which it went out. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  paper: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  format: v.pipe(v.string(), v.minLength(1), v.maxLength(16)),
  edition: shortTextSchema,
  fileName: shortTextSchema,
  /** '' where nobody said, or where it named a person who was disposed of. */
  handedTo: shortTextSchema,
});

/**
 * 廃棄記録: that people's data was disposed of, when, by whom and how much. It holds nobody's name; the ids bar those
 * who were disposed of from coming back with an older copy of the plan.
 */
export const purges = collection({
  schema: v.strictObject({
    id: idSchema,
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** Who did it, as typed. */
    by: shortTextSchema,
    scope: v.picklist(PURGE_SCOPES),
    people: countSchema,
    /** Rows that went, by collection. */
    rows: v.array(v.strictObject({ collection: v.string(), count: countSchema })),
    /** Texts of rows that stay from which something was taken out. */
    texts: countSchema,
    /** Ids of the attendees. */
    barred: v.array(idSchema),
    /** What the copy had seen of each copy: rows of people from before that are not here were disposed of. */
    seen: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** The stamp of the disposal. */
    mark: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    files: v.array(handedOutSchema),
  }),
  key: (row) => row.id,
  label: (row) => row.at,
  personal: ['by'],
  handover: false,
  lasting: true,
});
