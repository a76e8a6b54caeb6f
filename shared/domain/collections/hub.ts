import * as v from 'valibot';
import { collection } from './collection.ts';
import { countSchema, hoursSchema, idSchema, minutesSchema } from './values.ts';

/** パートナーシップ・ハブ: how its one-to-one meetings are cut; one row, none while the meeting has no hub. */
export const HUB_KEY = 'hub';

/** What is planned: what the cities wish for, or everybody with everybody (総当たり). */
export const HUB_MODES = ['wishes', 'all'] as const;

const measureSchema = v.strictObject({ reached: countSchema, ceiling: countSchema });

/** How good the timetable was when it was made, and what was proved of it. */
const resultSchema = v.strictObject({
  proved: v.boolean(),
  /** How far from the best at most, as a share of the best. */
  gap: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  covered: measureSchema,
  mutual: measureSchema,
  points: measureSchema,
});

export const hub = collection({
  schema: v.strictObject({
    dayId: v.nullable(idSchema),
    placeId: v.nullable(idSchema),
    start: minutesSchema,
    /** No meeting goes on after it. */
    end: minutesSchema,
    /** Minutes of one meeting, and of the change to the next table. */
    slotMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
    changeover: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    breaks: v.array(hoursSchema),
    tables: v.pipe(countSchema, v.minValue(1), v.maxValue(500)),
    mode: v.picklist(HUB_MODES),
    /** Where a draw decides, the same number draws the same. */
    seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** So many slots are over: nothing new is put into them. */
    doneSlots: v.optional(countSchema, 0),
    /** null before the first, and once something was changed by hand. */
    result: v.optional(v.nullable(resultSchema), null),
  }),
  key: () => HUB_KEY,
  label: () => 'ハブ',
  personal: [],
  handover: true,
});
