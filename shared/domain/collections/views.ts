import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, orderSchema, shortTextSchema } from './values.ts';

export const CONDITION_OPS = ['any', 'none', 'filled', 'empty', 'contains', 'at-least', 'at-most'] as const;
export type ConditionOp = (typeof CONDITION_OPS)[number];

const conditionSchema = v.strictObject({
  /** A column's id, or one of the two that are no column: `network`, `answers` (any activity). */
  column: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  op: v.picklist(CONDITION_OPS),
  values: v.array(shortTextSchema),
});
/** One condition on people; a list of them holds where all hold. */
export type Condition = v.InferOutput<typeof conditionSchema>;

/** 名前を付けた絞り込み: conditions on people, all of which must hold. It is the meeting's, so that a colleague has it too. */
export const views = collection({
  schema: v.strictObject({
    id: idSchema,
    name: v.pipe(shortTextSchema, v.minLength(1)),
    conditions: v.array(conditionSchema),
    order: orderSchema,
  }),
  key: (row) => row.id,
  label: (row) => row.name,
  // Text that is looked for may be somebody's name: `carriedViews` leaves such views behind.
  personal: ['conditions'],
  handover: true,
});
