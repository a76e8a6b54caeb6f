import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

/** 敬称 as letters, envelopes and badges carry it; '' for none. */
export const HONORIFICS = ['様', '氏', '殿', '先生'] as const;

/**
 * 区分: a kind of people. The built-in ones (`reference/person-kinds.ts`) need no row; a row with the id of one is what
 * this meeting has made of it.
 */
export const personKinds = collection({
  schema: v.strictObject({
    id: idSchema,
    label: v.pipe(shortTextSchema, v.minLength(1)),
    labelEn: shortTextSchema,
    /** What people of this kind are addressed with, unless one has his or her own. */
    honorific: v.picklist([...HONORIFICS, '']),
    /** Comes for a member city: asked only for what that city's network holds. */
    member: v.boolean(),
    /** No longer offered (a built-in kind that this meeting does not use). */
    hidden: v.boolean(),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.label,
  personal: [],
  handover: true,
});
