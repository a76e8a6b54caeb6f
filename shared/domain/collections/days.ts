import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  dateSchema,
  idSchema,
  shortTextSchema,
  timePointSchema,
  unconfirmedSchema,
  variantSchema,
} from './values.ts';

export const DAY_KINDS = ['meeting', 'excursion', 'side-tour'] as const;

export const days = collection({
  schema: v.strictObject({
    id: idSchema,
    /** Days after the first day; the order of the days and what a new first day keeps. */
    offset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    /** Known date, or null while it is 未定. */
    date: v.nullable(dateSchema),
    kind: v.picklist(DAY_KINDS),
    /** The day's window (13:30–17:00); either end may be vague. */
    windowStart: timePointSchema,
    windowEnd: timePointSchema,
    /** Where the day takes place, as people say it (山形市). */
    area: shortTextSchema,
    /** The plan that holds for the day: A, or B when it rains. */
    variant: v.optional(variantSchema, 'a'),
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.date ?? `+${row.offset}`,
  personal: [],
  handover: true,
});
