import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, minutesSchema, orderSchema, shortTextSchema, textSchema } from './values.ts';

/** What a note is: a remark (発言), a decision (決定), a concern (懸案), or advice for what follows (助言). */
export const NOTE_KINDS = ['remark', 'decision', 'concern', 'advice'] as const;

/**
 * 記録: what is said in a session while it runs. Who said it is personal; what the city said is the meeting's record, and
 * is looked through before it is handed over, as all free texts are.
 */
export const notes = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The session; null where it is in none. */
    itemId: v.nullable(idSchema),
    /** The topic; null: about none of them. */
    agendaId: v.nullable(idSchema),
    /** The city that spoke. */
    organisationId: v.nullable(idSchema),
    speaker: shortTextSchema,
    kind: v.picklist(NOTE_KINDS),
    themeId: v.nullable(idSchema),
    text: v.pipe(textSchema, v.minLength(1)),
    /** When it was said: day and minute by the 当日 clock; null where it was written down afterwards. */
    dayId: v.nullable(idSchema),
    at: v.nullable(minutesSchema),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.text,
  personal: ['speaker'],
  handover: true,
});
