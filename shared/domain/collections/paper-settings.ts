import * as v from 'valibot';
import { labelChoicesSchema } from '../labels/label-choices.ts';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema, VARIANTS } from './values.ts';

/** What 取扱注意 a paper bears: as its builder says, in any case, or not at all. */
export const CONFIDENTIAL_CHOICES = ['auto', 'on', 'off'] as const;
/** 13:30, or 午後1時30分 (1:30 p.m.). */
export const CLOCK_CHOICES = ['24', '12'] as const;
/** 敬称略 once under the title, or 様 behind every name. */
export const HONORIFIC_CHOICES = ['omit', 'write'] as const;
/** Order of the cities in a list: joining order (加盟順), local government code, or reading (五十音順). */
export const CITY_SORTS = ['joining', 'code', 'reading'] as const;
/** Which plan of the days that have two: the one that holds for each, or A or B for all. */
export const PLAN_CHOICES = ['active', ...VARIANTS] as const;
/** Numbered copies that one print can hold. */
export const MOST_COPIES = 200;

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500));

/** Who is in: all conditions must hold; an empty one asks nothing. */
const peopleChoiceSchema = v.strictObject({
  /** Who said yes or maybe to this activity; '' for everybody. */
  activityId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  network: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  /** Organisations by id. */
  organisationIds: v.optional(ids, []),
  /** 区分 by id. */
  kinds: v.optional(ids, []),
});

/**
 * What a person can choose of a paper, the same for all of them; a paper for which a choice means nothing passes it
 * over. Each has a default, so that older settings are read on. Edition and date are chosen each time.
 */
export const paperChoicesSchema = v.strictObject({
  /** The columns of the main table by id, in order; those not named follow as built. */
  columns: v.optional(ids, []),
  hiddenColumns: v.optional(ids, []),
  /** Rows by this column within their section; '' as built. */
  rowSort: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  citySort: v.optional(v.picklist(CITY_SORTS), 'joining'),
  people: v.optional(peopleChoiceSchema, {}),
  variant: v.optional(v.picklist(PLAN_CHOICES), 'active'),
  /** People in 五十音順 instead of by city. */
  byPerson: v.optional(v.boolean(), false),
  /** The waiting lines below the lists of activities. */
  waiting: v.optional(v.boolean(), true),
  /** The list of people in a booklet. */
  roster: v.optional(v.boolean(), false),
  phones: v.optional(v.boolean(), false),
  marks: v.optional(v.boolean(), true),
  confidential: v.optional(v.picklist(CONFIDENTIAL_CHOICES), 'auto'),
  /** 部数番号: so many numbered copies; 0 for one without a number. */
  copies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COPIES)), 0),
  clock: v.optional(v.picklist(CLOCK_CHOICES), '24'),
  honorifics: v.optional(v.picklist(HONORIFIC_CHOICES), 'omit'),
  labels: v.optional(labelChoicesSchema, {}),
});
export type PaperChoices = v.InferOutput<typeof paperChoicesSchema>;

/** What holds where nobody has chosen. */
export const DEFAULT_CHOICES: PaperChoices = v.parse(paperChoicesSchema, {});

/** 保存した設定: choices of a paper kept under a name. They are the meeting's, so that a colleague has them too. */
export const paperSettings = collection({
  schema: v.strictObject({
    id: idSchema,
    /** The paper's id ('attendee-list'). */
    paper: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    name: v.pipe(shortTextSchema, v.minLength(1)),
    choices: paperChoicesSchema,
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  personal: [],
  handover: true,
});
