import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, idSchema } from './values.ts';

export const ANSWER_VALUES = ['yes', 'no', 'maybe'] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

/** Where an answer came from: typed at this desk, told by telephone, a file that was taken in. */
export const ANSWER_SOURCES = ['hand', 'phone', 'file'] as const;
export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/** Whether a yes has a place, or waits for one (キャンセル待ち). */
export const ANSWER_PLACES = ['in', 'waiting'] as const;

/** Why an answer stands as it does: given so, or its place was moved up or back. */
export const ANSWER_CAUSES = ['answered', 'moved-up', 'moved-back', 'by-hand'] as const;

/** What an answer consists of, beside whose and for what it is. */
export const answerEntries = {
  value: v.picklist(ANSWER_VALUES),
  /** ISO instant of this state; null where an older version did not keep it. */
  at: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  source: v.optional(v.nullable(v.picklist(ANSWER_SOURCES)), null),
  /** The import or the memo it came from; '' for none. */
  ref: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  place: v.optional(v.picklist(ANSWER_PLACES), 'in'),
  /** Where it stands in the line of an activity with a capacity: an order key, '' before all keys. */
  line: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  /**
   * Since when it has had its place in the line, where that is longer than the answer stands: whom one brings along can
   * change, and a proxy takes the place over.
   */
  since: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  /** 同伴者: people who come along and take a place each. */
  companions: v.optional(countSchema, 0),
  cause: v.optional(v.picklist(ANSWER_CAUSES), 'answered'),
};

/** 回答: an attendee's answer for one activity. No row means not answered (未回答), never absent. */
export const answers = collection({
  schema: v.strictObject({ attendeeId: idSchema, activityId: idSchema, ...answerEntries }),
  key: (row) => answerKey(row.attendeeId, row.activityId),
  label: (row) => row.value,
  personal: 'all',
  handover: false,
});

/** The natural key of an answer. */
export const answerKey = (attendeeId: string, activityId: string): string => `${attendeeId}|${activityId}`;
