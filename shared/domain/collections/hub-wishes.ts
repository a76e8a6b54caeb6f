import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/** Where a wish comes from: entered here, written in the city's reply form, or said on the stage. */
export const WISH_SOURCES = ['hand', 'form', 'stage'] as const;

/** A city wants to meet another. */
export const hubWishes = collection({
  schema: v.strictObject({
    fromId: idSchema,
    toId: idSchema,
    /** 1 is wanted most. */
    rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    source: v.picklist(WISH_SOURCES),
    /** What it is about. */
    text: textSchema,
  }),
  key: (row) => wishKey(row.fromId, row.toId),
  label: (row) => row.toId,
  personal: ['text'],
  handover: false,
});

/** The natural key: a city wants another once. */
export const wishKey = (fromId: string, toId: string): string => `${fromId}|${toId}`;
