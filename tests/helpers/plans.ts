import type { Item } from '../../shared/domain/collections/index.ts';
import { type CommandInput, type CommandName, commands } from '../../shared/domain/commands/index.ts';
import { applyRows, type Change } from '../../shared/domain/plan/change.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../shared/domain/seed/record-plans.ts';
import { seededIds } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';

/** The words tests speak: a plan, things done to it, what came of them. */

let ids = seededIds(7_000_000);

export const testContext = { now: '2026-10-01T00:00:00.000Z', newId: () => ids() };

/** Ids start anew, so that one test does not see another's. */
export const resetIds = (): void => {
  ids = seededIds(7_000_000);
};

/** The sample meeting. */
export const yamagata = (): Plan => samplePlan().plan;

/** Runs a command; the result as it is. */
export function attempt<N extends CommandName>(plan: Plan, name: N, input: CommandInput<N>) {
  const command = commands[name] as (
    plan: Plan,
    input: unknown,
    ctx: unknown,
  ) => Result<Change, { code: string }>;
  return command(plan, input, testContext);
}

/** Runs a command that must succeed; the plan after it. */
export function doing<N extends CommandName>(plan: Plan, name: N, input: CommandInput<N>): Plan {
  const result = attempt(plan, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return { ...applyRows(plan, result.value.rows), seq: plan.seq + 1 };
}

/** The sample meeting with its own items taken off: a meeting day with one venue and nothing on it. */
export function emptyMeetingDay(): { plan: Plan; dayId: string; room: string; otherRoom: string } {
  let plan = yamagata();
  plan = doing(plan, 'removeItems', { ids: [...plan.rows.items.keys()] });
  const day = [...plan.rows.days.values()].find((one) => one.kind === 'meeting')!;
  plan = doing(plan, 'addPlace', { kind: 'room', name: '大会議室', parentId: null });
  const room = [...plan.rows.places.keys()].at(-1)!;
  plan = doing(plan, 'addPlace', { kind: 'room', name: '第2会議室', parentId: null });
  const otherRoom = [...plan.rows.places.keys()].at(-1)!;
  return { plan, dayId: day.id, room, otherRoom };
}

/** Adds an item and gives its id with the new plan. */
export function withItem(
  plan: Plan,
  item: Partial<Item> & Pick<Item, 'title' | 'dayId'>,
): { plan: Plan; id: string } {
  const next = doing(plan, 'addItem', item);
  return { plan: next, id: [...next.rows.items.keys()].at(-1)! };
}

/** All rows of a plan as plain data, for comparing. */
export const rowsOf = (plan: Plan): unknown =>
  Object.fromEntries(
    Object.entries(plan.rows).map(([name, map]) => [name, [...map].sort(([a], [b]) => (a < b ? -1 : 1))]),
  );

/** 13:30 as minutes. */
export const at = (text: string): number => {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};
