import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, dateSchema, idSchema, textSchema } from './values.ts';

/** A one-to-one meeting of the hub, with what was agreed in it. */
export const hubMeetings = collection({
  schema: v.strictObject({
    /** The two cities, the lesser id first. */
    aId: idSchema,
    bId: idSchema,
    /** Slot and table, from 0. */
    slot: countSchema,
    table: countSchema,
    /** Set by hand: planning anew leaves it where it is. */
    locked: v.boolean(),
    /** It has taken place. */
    held: v.boolean(),
    agreed: textSchema,
    /** 連携候補: what is to be done, by which of the cities, until when. */
    followUp: textSchema,
    ownerId: v.nullable(idSchema),
    due: v.nullable(dateSchema),
  }),
  key: (row) => hubMeetingKey(row.aId, row.bId),
  label: (row) => `${row.aId}, ${row.bId}`,
  personal: ['agreed', 'followUp'],
  handover: false,
});

/** The natural key: a pair meets once, also when two copies plan it. */
export const hubMeetingKey = (one: string, other: string): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;
