import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema, shortTextSchema } from './values.ts';

export const OUTPUT_FORMATS = [
  'xlsx',
  'data-xlsx',
  'csv',
  'pdf',
  'print',
  'ics',
  'docx',
  'pptx',
  'txt',
  'zip',
  'tsudoi',
] as const;

/** 書出しの記録: what left this desk, when, and for whom. */
export const exportLog = collection({
  schema: v.strictObject({
    id: idSchema,
    /** ISO instant. */
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** The paper's id ('attendee-list', 'calendar'). */
    paper: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    format: v.picklist(OUTPUT_FORMATS),
    /** 第2版（変更あり）; '' where the paper has none. */
    edition: shortTextSchema,
    fileName: shortTextSchema,
    /** Rows or events in it. */
    rows: countSchema,
    /** Whom it was handed to, as typed; '' where nobody said. */
    handedTo: shortTextSchema,
    /** 取扱注意: fields that are veiled on screen, telephone numbers or notes of the planners stood in it. */
    sensitive: v.boolean(),
  }),
  key: (row) => row.id,
  label: (row) => row.fileName,
  personal: ['fileName', 'handedTo'],
  handover: false,
  // It stays true of an older state that is brought back.
  lasting: true,
});
