import { type Cell, cellsOf } from '../attendees/cells.ts';
import { ANSWERS_COLUMN, NETWORK_COLUMN } from '../attendees/conditions.ts';
import type { SavedView } from '../collections/index.ts';
import type { Condition } from '../collections/views.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/**
 * The views of another meeting that may come along, their columns under the new ids. One that looks for typed text in
 * what people are called, or speaks of an activity or a field that is gone, stays behind as a whole: with a condition
 * less it would show other people.
 */
export function carriedViews(from: Plan, idOf: (id: string) => string): SavedView[] {
  const columns = new Map(cellsOf(from).map((one) => [one.id, one]));
  return [...from.rows.views.values()].sort(byOrder).flatMap((view) => {
    const conditions = view.conditions.map((one) => carried(one, columns.get(one.column), idOf));
    return conditions.some((one) => one === null)
      ? []
      : [{ ...view, id: idOf(view.id), conditions: conditions.filter((one) => one !== null) }];
  });
}

function carried(condition: Condition, column: Cell | undefined, idOf: (id: string) => string) {
  if (condition.column === NETWORK_COLUMN || condition.column === ANSWERS_COLUMN) return condition;
  if (!column) return null;
  const { cell } = column;
  const isTyped = cell.kind === 'text' || (cell.kind === 'custom' && cell.field.type === 'text');
  if (isTyped && condition.op !== 'filled' && condition.op !== 'empty') return null;
  const isOwn = cell.kind === 'answer' || cell.kind === 'custom';
  return isOwn ? { ...condition, column: idOf(condition.column) } : condition;
}
