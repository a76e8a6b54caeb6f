import * as v from 'valibot';
import { collections, type Release } from '../collections/index.ts';
import { emptyPlan, type Plan, type PlanRows } from '../plan/plan.ts';
import { FROZEN, type FrozenCollection, keyIn } from './frozen.ts';

const known = new WeakMap<Release, Plan>();

/**
 * A release as a plan of its own: the schedule as it was, without people and answers. Fields that came
 * later have their defaults, fields that are gone are dropped, and a row that cannot be read is left
 * out, so that an old or damaged release never stops the planner. Read once per release row.
 */
export function readRelease(release: Release): Plan {
  const before = known.get(release);
  if (before) return before;
  const rows = Object.fromEntries(FROZEN.map((name) => [name, readRows(name, release.rows[name] ?? [])]));
  const plan: Plan = {
    id: release.id,
    seq: 0,
    rows: { ...emptyPlan('').rows, ...(rows as Partial<PlanRows>) },
  };
  known.set(release, plan);
  return plan;
}

/** A release that was made from this very plan: there is nothing to read, its rows are the plan's own. */
export function rememberRelease(release: Release, plan: Plan): void {
  const rows = Object.fromEntries(FROZEN.map((name) => [name, plan.rows[name]]));
  known.set(release, {
    id: release.id,
    seq: 0,
    rows: { ...emptyPlan('').rows, ...(rows as Partial<PlanRows>) },
  });
}

function readRows(
  name: FrozenCollection,
  stored: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, unknown> {
  const { schema } = collections[name];
  const rows = new Map<string, unknown>();
  for (const row of stored) {
    const whole = v.safeParse(schema, row);
    // A field that a later version knows and this one does not is no reason to lose the row.
    const parsed = whole.success ? whole : v.safeParse(schema, knownFields(row, schema.entries));
    if (parsed.success) rows.set(keyIn(name, parsed.output), parsed.output);
  }
  return rows;
}

const knownFields = (row: Readonly<Record<string, unknown>>, entries: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => Object.hasOwn(entries, field)));
