import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

/** 運行: a vehicle drives a leg (an item of kind travel). */
export const rides = collection({
  schema: v.strictObject({ vehicleId: idSchema, itemId: idSchema }),
  key: (row) => `${row.vehicleId}|${row.itemId}`,
  label: (row) => row.vehicleId,
  personal: [],
  handover: true,
});
