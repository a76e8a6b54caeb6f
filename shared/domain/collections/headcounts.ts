import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema, shortTextSchema } from './values.ts';

/** 人数の記録: how many people an office had in the meeting, where the people themselves are no longer in the plan. */
export const headcounts = collection({
  schema: v.strictObject({
    /** The disposal (id) whose people it counts; `handover` in a file for the next host. */
    source: idSchema,
    organisationId: v.nullable(idSchema),
    /** The organisation's name as it was. */
    organisation: shortTextSchema,
    department: shortTextSchema,
    people: countSchema,
    activities: v.array(
      v.strictObject({
        activityId: idSchema,
        /** Who said yes. */
        yes: countSchema,
        companions: countSchema,
        /** Who was ticked off at the reception. */
        came: countSchema,
      }),
    ),
  }),
  key: (row) => `${row.source}|${row.organisationId ?? row.organisation}|${row.department}`,
  label: (row) => row.organisation,
  personal: [],
  handover: true,
});
