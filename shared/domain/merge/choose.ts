import type { RowOf } from '../collections/index.ts';
import type { RowChange } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { REMOVED, stampsIn } from '../plan/stamps.ts';
import { isQuiet } from './quiet.ts';

type Conflict = RowOf<'conflicts'>;

/** For a removal against edits: the row stays out, or comes back with the edits. */
export const STAYS_REMOVED = 0;
export const COMES_BACK = 1;

/**
 * The rows that settle a conflict: its field takes the value of a side (for a removal `STAYS_REMOVED` or
 * `COMES_BACK`), and the conflict goes. The row is among them even where it stays as it is, for the choice
 * is a change whose stamp covers all sides. What only accompanies the field goes with it.
 * @returns [] where there is no such side
 */
export function chosenRows(plan: Plan, id: string, conflict: Conflict, side: number): RowChange[] {
  const { collection, key, field } = conflict;
  const gone: RowChange = { collection: 'conflicts', key: id, before: conflict, after: null };
  const before = (plan.rows[collection as 'items']?.get(key) ?? null) as Record<string, unknown> | null;
  const own = (after: object | null): RowChange => ({ collection, key, before, after }) as RowChange;
  if (field === REMOVED)
    return side === STAYS_REMOVED ? [own(before), gone] : conflict.row ? [own(conflict.row), gone] : [];
  const chosen = conflict.sides[side];
  if (!chosen || !before) return [];
  const with_ = companions(plan, conflict, chosen.stamps);
  const values = Object.fromEntries(with_.map(({ row, value }) => [row.field, value]));
  return [
    own({ ...before, ...values, [field]: chosen.value }),
    gone,
    ...with_.map(
      ({ at, row }): RowChange => ({ collection: 'conflicts', key: at, before: row, after: null }),
    ),
  ];
}

/** Conflicts of the same row that nobody is asked about, with their value from the same hand where it has one. */
function companions(plan: Plan, { collection, key }: Conflict, stamps: string) {
  const marks = new Set(stampsIn(stamps));
  return [...plan.rows.conflicts].flatMap(([at, row]) => {
    if (row.collection !== collection || row.key !== key || !isQuiet(collection, row.field)) return [];
    const side = row.sides.find((one) => stampsIn(one.stamps).some((mark) => marks.has(mark)));
    return side ? [{ at, row, value: side.value }] : [];
  });
}
