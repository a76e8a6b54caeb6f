import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, shortTextSchema } from './values.ts';

/** What a column of a groupware's CSV can say of an event; `fixed` is a text of its own, '' for a blank column. */
export const CSV_FIELDS = [
  'title',
  'startDate',
  'startTime',
  'endDate',
  'endTime',
  'allDay',
  'place',
  'description',
  'category',
  'fixed',
] as const;
export const CSV_ENCODINGS = ['cp932', 'utf-8', 'utf-8-bom'] as const;
export const CSV_LINE_ENDS = ['crlf', 'lf'] as const;
export const CSV_DATES = ['YYYY/MM/DD', 'YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD'] as const;
export const CSV_TIMES = ['HH:MM:SS', 'HH:MM', 'H:MM', 'HHMM'] as const;

/** グループウェアのCSVの書式: what this meeting has made of a ready one (`reference/groupware.ts`), or one of its own. */
export const csvTemplates = collection({
  schema: v.strictObject({
    id: idSchema,
    name: v.pipe(shortTextSchema, v.minLength(1)),
    encoding: v.picklist(CSV_ENCODINGS),
    lineEnd: v.picklist(CSV_LINE_ENDS),
    dates: v.picklist(CSV_DATES),
    times: v.picklist(CSV_TIMES),
    /** What 終日 says for yes and no. */
    yes: shortTextSchema,
    no: shortTextSchema,
    heading: v.boolean(),
    columns: v.pipe(
      v.array(
        v.strictObject({
          label: shortTextSchema,
          field: v.picklist(CSV_FIELDS),
          /** The text of a `fixed` column. */
          text: shortTextSchema,
          /** Characters it can hold; null: no limit is known. */
          limit: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
        }),
      ),
      v.maxLength(60),
    ),
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
