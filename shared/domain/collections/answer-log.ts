import * as v from 'valibot';
import { answerEntries } from './answers.ts';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/**
 * 回答の経過: what an answer was before it was changed or taken back. With the present answer it tells the
 * whole history: each state with when and from where it came, and until when it held.
 */
export const answerLog = collection({
  schema: v.strictObject({
    id: idSchema,
    attendeeId: idSchema,
    activityId: idSchema,
    ...answerEntries,
    /** ISO instant at which it ceased to hold. */
    until: v.pipe(v.string(), v.isoTimestamp()),
  }),
  key: (row) => row.id,
  label: (row) => row.value,
  personal: 'all',
  handover: false,
});
