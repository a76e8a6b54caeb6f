import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, orderSchema, shortTextSchema, textSchema } from './values.ts';

/** How a follow-up stands: only thought of, under way, done, or given up. */
export const FOLLOW_UP_STATES = ['open', 'running', 'done', 'dropped'] as const;

/** 連携候補: what is to be done after the meeting, by whom, until when. */
export const followUps = collection({
  schema: v.strictObject({
    id: idSchema,
    title: v.pipe(shortTextSchema, v.minLength(1)),
    /** The city in charge. */
    ownerId: v.nullable(idSchema),
    partnerIds: v.array(idSchema),
    due: v.nullable(dateSchema),
    state: v.picklist(FOLLOW_UP_STATES),
    remarks: textSchema,
    /** What it came of. */
    noteId: v.nullable(idSchema),
    agendaId: v.nullable(idSchema),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.title,
  personal: [],
  handover: true,
});
