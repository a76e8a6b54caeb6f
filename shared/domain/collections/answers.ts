import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema } from './values.ts';

export const ANSWER_VALUES = ['yes', 'no', 'maybe'] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

/** 回答: an attendee's answer for one activity. No row means not answered (未回答), never absent. */
export const answers = collection({
  schema: v.strictObject({
    attendeeId: idSchema,
    activityId: idSchema,
    value: v.picklist(ANSWER_VALUES),
  }),
  key: (row) => answerKey(row.attendeeId, row.activityId),
  label: (row) => row.value,
  personal: 'all',
  handover: false,
});

/** The natural key of an answer. */
export const answerKey = (attendeeId: string, activityId: string): string => `${attendeeId}|${activityId}`;
