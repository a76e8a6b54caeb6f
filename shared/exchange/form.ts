import * as v from 'valibot';
import { traceSchema } from '../domain/exchange/trace.ts';

/**
 * 回答票 as it goes out: what it says and what can be filled in, without a word of how it looks. The Excel writer and
 * the preview on the screen are renderers of it.
 */

const line = v.pipe(v.string(), v.maxLength(10_000));
const label = v.pipe(v.string(), v.maxLength(500));

/** What may be written in a cell, and what the program says beside it. */
const inputSchema = v.strictObject({
  /** Words of a drop-down list; null: free text. Nothing else is taken. */
  choices: v.nullable(v.array(label)),
  /** Most characters, in UTF-16 units. */
  longest: v.number(),
  /** A calendar date, between two ISO dates. */
  date: v.optional(v.strictObject({ from: label, to: label })),
  /** Said when the cell is chosen. */
  hint: label,
});
export type FormInput = v.InferOutput<typeof inputSchema>;

/** A labelled cell of its own: contact, agenda. */
const fieldSchema = v.strictObject({
  code: label,
  label,
  value: line,
  /** Lines high. */
  lines: v.number(),
  input: inputSchema,
});
export type FormField = v.InferOutput<typeof fieldSchema>;

const columnSchema = v.strictObject({
  id: label,
  label,
  /** In full-width characters. */
  width: v.number(),
  input: inputSchema,
});
export type FormColumn = v.InferOutput<typeof columnSchema>;

export const formSchema = v.strictObject({
  language: v.picklist(['ja', 'en']),
  title: label,
  /** For whom it is: 鶴岡市. */
  city: label,
  /** Name of the sheet. */
  sheetName: label,
  /** 締切 and whom to return it to, set in bold. */
  deadline: label,
  returnTo: label,
  intro: v.array(line),
  /** What is asked about: title, day and time, what to know. */
  activitiesTitle: label,
  activities: v.array(v.strictObject({ title: label, when: label, remarks: line })),
  contactTitle: label,
  contact: v.array(fieldSchema),
  peopleTitle: label,
  peopleNote: line,
  columns: v.array(columnSchema),
  rows: v.array(v.strictObject({ code: label, values: v.array(line) })),
  agendaTitle: label,
  agendaNote: line,
  agenda: v.array(fieldSchema),
  hubTitle: label,
  hubNote: line,
  hub: v.array(fieldSchema),
  privacyTitle: label,
  privacy: line,
  trace: traceSchema,
});
export type ReplyForm = v.InferOutput<typeof formSchema>;
