import * as v from 'valibot';
import { collection } from './collection.ts';
import {
  idSchema,
  lengthSchema,
  orderSchema,
  shortTextSchema,
  textSchema,
  unconfirmedSchema,
} from './values.ts';

/** What has become of a topic: not yet dealt with, agreed to, heard, to be gone on with (継続), or withdrawn. */
export const AGENDA_STATES = ['planned', 'agreed', 'reported', 'continued', 'withdrawn'] as const;

/** A paper of a topic (配布資料): what it or its file is called, and where it lies, as text. */
const paperSchema = v.strictObject({ name: shortTextSchema, link: textSchema });

/** 議題: what is discussed in a session. */
export const agenda = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The session; null while it is in none. */
    itemId: v.nullable(idSchema),
    title: shortTextSchema,
    /** Minutes it is given; null while open. */
    minutes: v.nullable(lengthSchema),
    /** The proposing city. */
    organisationId: v.nullable(idSchema),
    presenter: shortTextSchema,
    remarks: textSchema,
    order: orderSchema,
    unconfirmed: unconfirmedSchema,
    papers: v.optional(v.array(paperSchema), []),
    state: v.optional(v.picklist(AGENDA_STATES), 'planned'),
    /** 結果: what came out of it, in words. */
    outcome: v.optional(textSchema, ''),
    /** Where it was dealt with before (第7回 議題2); null where it is new. */
    carriedFrom: v.optional(v.nullable(shortTextSchema), null),
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: ['presenter'],
  handover: true,
});
