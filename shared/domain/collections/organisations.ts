import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, shortTextSchema, unconfirmedSchema } from './values.ts';

/** A city or another body that people come from. Member cities carry their reference id (`nagoya`). */
export const organisations = collection({
  schema: v.strictObject({
    id: idSchema,
    kind: v.picklist(['city', 'other']),
    name: shortTextSchema,
    reading: shortTextSchema,
    nameEn: shortTextSchema,
    aliases: v.array(shortTextSchema),
    prefecture: shortTextSchema,
    /** 全国地方公共団体コード, six digits with check digit; text, it may start with 0. */
    code: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
    /** Creative field id of the reference data. */
    field: v.nullable(v.string()),
    designated: v.nullable(dateSchema),
    /** 郵便番号 as on an envelope (070-8525); text, as every number that is read out. */
    postalCode: v.optional(shortTextSchema, ''),
    address: v.optional(shortTextSchema, ''),
    /** 部署: where in the house post goes to. */
    office: v.optional(shortTextSchema, ''),
    /** 宛名: an official title or a person's name; '' for the office itself (御中). */
    addressee: v.optional(shortTextSchema, ''),
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: ['addressee'],
  handover: true,
});
