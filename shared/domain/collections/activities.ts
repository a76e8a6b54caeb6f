import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  countSchema,
  dateSchema,
  idSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  unconfirmedSchema,
} from './values.ts';

export const ACTIVITY_KINDS = ['meeting', 'reception', 'excursion', 'side-tour'] as const;

/** 行事: what people say yes or no to. */
export const activities = collection({
  schema: v.strictObject({
    id: idSchema,
    title: shortTextSchema,
    titleEn: shortTextSchema,
    kind: v.picklist(ACTIVITY_KINDS),
    /** Network whose activity it is; null when it is for all. */
    network: v.nullable(idSchema),
    /** Organisations whose people it is meant for; none named: all of them. */
    audienceCities: v.optional(v.array(idSchema), []),
    /** Kinds of people it is meant for; none named: all of them. */
    audienceKinds: v.optional(v.array(idSchema), []),
    /** 希望者のみ. */
    optional: v.boolean(),
    capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** The last day on which answers are taken. */
    deadline: v.optional(v.nullable(dateSchema), null),
    /** 最少催行人数: fewer, and it does not take place. */
    minimum: v.optional(v.nullable(countSchema), null),
    /** 参加費 in yen; null: none or not known. */
    fee: v.optional(v.nullable(countSchema), null),
    /** How a waiting line moves up when a place is free: by itself in order, or by hand. */
    moveUp: v.optional(v.picklist(['in-order', 'by-hand']), 'in-order'),
    /** It does not take place; its answers are kept, so that those who must be told are known. */
    cancelled: v.optional(v.boolean(), false),
    remarks: textSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: [],
  handover: true,
});
