import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema, orderSchema, shortTextSchema, unconfirmedSchema } from './values.ts';

/** 車両: a bus or car of an excursion (1号車). Which legs it drives are its rides. */
export const vehicles = collection({
  schema: v.strictObject({
    id: idSchema,
    name: shortTextSchema,
    /** Seats for passengers, attendants included; null while not known. */
    seats: v.nullable(countSchema),
    /** 添乗: who goes along, one name each; they take a seat. */
    attendants: v.array(shortTextSchema),
    company: shortTextSchema,
    phone: shortTextSchema,
    remarks: shortTextSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: ['attendants', 'phone'],
  handover: true,
});
