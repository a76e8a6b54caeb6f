import * as v from 'valibot';
import { collection } from './collection.ts';
import { idSchema, minutesSchema } from './values.ts';

/** ショーケース・ステージ: where and when its pitches follow each other; one row, none while there is no stage. */
export const STAGE_KEY = 'stage';

export const stage = collection({
  schema: v.strictObject({
    dayId: v.nullable(idSchema),
    placeId: v.nullable(idSchema),
    start: minutesSchema,
    /** Minutes between two pitches. */
    gap: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    /** Minutes before the end at which the clock changes its colour. */
    warning: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    /** Of the last draw of the order: the same number draws the same order. */
    seed: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  key: () => STAGE_KEY,
  label: () => 'ステージ',
  personal: [],
  handover: true,
});
