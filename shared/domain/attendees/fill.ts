import type { CellEdit } from '../commands/edit-cells.ts';
import type { Plan } from '../plan/plan.ts';
import { readCell } from './cell-write.ts';
import type { Cell } from './cells.ts';

/** Writes what stands in some people's cells into others', the sources in turn (two rows repeat as two rows). */
export function fillCells(
  plan: Plan,
  sources: readonly string[],
  targets: readonly string[],
  cells: readonly Cell[],
): readonly CellEdit[] {
  const people = sources.flatMap((id) => plan.rows.attendees.get(id) ?? []);
  return targets.flatMap((who, n) => {
    const person = people[n % people.length];
    return person ? cells.map(({ cell }): CellEdit => ({ who, write: readCell(plan, person, cell) })) : [];
  });
}
