import * as v from 'valibot';
import type { Cell } from '../../../shared/domain/attendees/cells.ts';

/** Which columns are shown, in which order and how wide: a matter of this desk, remembered for each view. */
export const layoutSchema = v.object({
  /** Two lines a row (reading above name), or one line with every column by itself. */
  rows: v.picklist(['two', 'one']),
  /** Columns in order; those not named stand where they stand at first. */
  order: v.array(v.string()),
  hidden: v.array(v.string()),
  /** Widths in px that somebody has set. */
  widths: v.record(v.string(), v.pipe(v.number(), v.minValue(40), v.maxValue(900))),
});
export type Layout = v.InferOutput<typeof layoutSchema>;

export const DEFAULT_LAYOUT: Layout = { rows: 'two', order: [], hidden: [], widths: {} };

/** Layouts by view. */
export const layoutsSchema = v.record(v.string(), layoutSchema);

export const NARROWEST = 48;
export const WIDEST = 720;
const STEP = 16;

/** The columns that are shown, in the layout's order. A column the layout does not know follows the one it follows at first. */
export function orderCells(cells: readonly Cell[], { order, hidden }: Layout): readonly Cell[] {
  return allInOrder(cells, order).filter(({ id }) => id === 'name' || !hidden.includes(id));
}

/** Every column, hidden ones too, in the layout's order. */
export function allInOrder(cells: readonly Cell[], order: readonly string[]): readonly Cell[] {
  if (order.length === 0) return cells;
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const known = order.flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(known.map(({ id }) => id));
  const result = [...known];
  cells.forEach((cell, n) => {
    if (placed.has(cell.id)) return;
    const before = cells[n - 1];
    const at = before ? result.findIndex(({ id }) => id === before.id) : -1;
    result.splice(at + 1, 0, cell);
    placed.add(cell.id);
  });
  return result;
}

/** Moves columns (those of one width go together) to stand before another; null: to the end. */
export function moveColumns(
  layout: Layout,
  cells: readonly Cell[],
  moved: readonly string[],
  before: string | null,
): Layout {
  const ids = allInOrder(cells, layout.order).map(({ id }) => id);
  const rest = ids.filter((id) => !moved.includes(id));
  const at = before === null || moved.includes(before) ? -1 : rest.indexOf(before);
  if (before !== null && at < 0) return layout;
  const going = ids.filter((id) => moved.includes(id));
  if (at < 0) return { ...layout, order: [...rest, ...going] };
  return { ...layout, order: [...rest.slice(0, at), ...going, ...rest.slice(at)] };
}

/** Sets a column's width; null: as it was at first. */
export function widen(layout: Layout, id: string, width: number | null): Layout {
  const { [id]: _, ...widths } = layout.widths;
  if (width === null) return { ...layout, widths };
  return { ...layout, widths: { ...widths, [id]: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) } };
}

/** A width one step of the keyboard wider or narrower. */
export const stepWidth = (width: number, by: 1 | -1): number => width + by * STEP;

/** Shows or hides a column. */
export const toggleColumn = (layout: Layout, id: string): Layout => ({
  ...layout,
  hidden: layout.hidden.includes(id) ? layout.hidden.filter((one) => one !== id) : [...layout.hidden, id],
});
