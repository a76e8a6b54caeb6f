import type { CollectionName } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { at, type DeskCopy } from './copies.ts';
import { everything } from './everything.ts';
import { doing } from './plans.ts';

/** The plan that the examples of merging start from, and short words for what is done to it. */
export function start() {
  const {
    plan,
    third: x,
    fourth: y,
    activityId,
    dayId,
    leg,
    vehicleId,
    fieldId,
    places,
    items,
  } = everything();
  const other = doing(plan, 'addAttendee', { name: '渡辺 六郎', jobTitle: '係長' });
  const z = [...other.rows.attendees.keys()].at(-1)!;
  const full = doing(other, 'addActivity', { title: '懇親会', kind: 'reception', capacity: null });
  const free = [...full.rows.activities.keys()].at(-1)!;
  return { plan: full, x, y, z, activityId, free, dayId, leg, vehicleId, fieldId, places, items };
}

export type Start = ReturnType<typeof start>;
export type Do = (copy: DeskCopy, s: Start) => DeskCopy;

/** Edits fields of one row. */
export const edit =
  (
    collection: 'attendees' | 'items' | 'days' | 'activities' | 'places' | 'vehicles' | 'agenda' | 'meeting',
    of: (s: Start) => string,
    patch: object,
  ): Do =>
  (copy, s) =>
    at(copy, 'editRow', { collection, key: of(s), patch } as never);

/** One after another. */
export const both =
  (...steps: readonly Do[]): Do =>
  (copy, s) =>
    steps.reduce((now, step) => step(now, s), copy);

export const nothing: Do = (copy) => copy;
export const person = (patch: object): Do => edit('attendees', (s) => s.x, patch);
export const item = (patch: object): Do => edit('items', (s) => s.leg, patch);
export const leave =
  (who: 'x' | 'y' | 'z'): Do =>
  (copy, s) =>
    at(copy, 'removeAttendees', { ids: [s[who]] });
export const answer =
  (who: 'x' | 'y' | 'z', value: 'yes' | 'no' | 'maybe' | null, what: 'activityId' | 'free' = 'free'): Do =>
  (copy, s) =>
    at(copy, 'setAnswer', { attendeeId: s[who], activityId: s[what], value });

/** A field of a row as it stands; undefined where the row is not there. */
export const value = (plan: Plan, collection: CollectionName, key: string, field: string): unknown =>
  (plan.rows[collection].get(key) as Record<string, unknown> | undefined)?.[field];
