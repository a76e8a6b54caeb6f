import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, textSchema } from './values.ts';

/** How an answer came: in the reply form, or typed here. */
export const QUESTION_SOURCES = ['form', 'hand'] as const;

/** A city's answer to a question. Cities write to the host in it, so it goes to nobody else. */
export const questionAnswers = collection({
  schema: v.strictObject({
    questionId: idSchema,
    organisationId: idSchema,
    text: textSchema,
    source: v.picklist(QUESTION_SOURCES),
  }),
  key: (row) => questionAnswerKey(row.questionId, row.organisationId),
  label: (row) => row.text,
  personal: ['text'],
  handover: false,
});

/** The natural key: a city has one answer to a question, in all copies of the plan. */
export const questionAnswerKey = (questionId: string, organisationId: string): string =>
  `${questionId}|${organisationId}`;
