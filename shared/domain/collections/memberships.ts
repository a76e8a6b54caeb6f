import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema } from './values.ts';

/** An organisation's membership of a network, with its place in the joining order (加盟順). */
export const memberships = collection({
  schema: v.strictObject({
    network: idSchema,
    organisationId: idSchema,
    /** Stored, never computed: two pairs joined on the same day. */
    order: v.pipe(v.number(), v.integer(), v.minValue(1)),
    from: v.nullable(dateSchema),
    to: v.nullable(dateSchema),
  }),
  key: (row) => `${row.network}|${row.organisationId}`,
  label: (row) => row.organisationId,
  personal: [],
  handover: true,
});
