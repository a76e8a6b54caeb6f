import * as v from 'valibot';
import { checkInKey } from '../collections/check-ins.ts';
import { idSchema, shortTextSchema } from '../collections/values.ts';

/** A whole number that only grows. */
const counter = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What one reception desk tells the others of one person: a tick, or one taken back. Ticks are only ever added to a
 * desk's own file; what holds is worked out from all of them (`foldTicks`), in whatever order they are met.
 */
export const deskTickSchema = v.strictObject({
  /** The desk's id, made once for a plan on one machine. */
  desk: idSchema,
  /** What the desk is called on screen. */
  deskName: shortTextSchema,
  /** The line of the desk's journal that this tick is from. */
  seq: counter,
  /** One more than that of every tick of the same person and thing that the desk knew of: a clock without a clock. */
  clock: counter,
  attendeeId: idSchema,
  activityId: idSchema,
  itemId: v.nullable(idSchema),
  /** ISO instant at which he or she came, or at which the tick was taken back. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Here; not here after all; or never on the list (a walk-in that was taken back). */
  state: v.picklist(['in', 'out', 'withdrawn']),
  /** 当日参加: whom the other desks cannot know yet; null for one of the list. */
  person: v.nullable(
    v.strictObject({ name: shortTextSchema, reading: shortTextSchema, organisation: shortTextSchema }),
  ),
});

export type DeskTick = v.InferOutput<typeof deskTickSchema>;

/** Whom and what a tick is about: the natural key of the row it becomes. */
export const tickKey = ({ attendeeId, activityId, itemId }: DeskTick): string =>
  checkInKey(attendeeId, activityId, itemId);
