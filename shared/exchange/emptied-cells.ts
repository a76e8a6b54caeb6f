import type { ExportRecord } from '../domain/collections/index.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ItemProposal } from '../input/schedule/proposal.ts';
import type { ReturnedRow } from './returned.ts';

/** Columns of a row in which something stood and nothing stands any more. */
export const emptiedColumns = ({ columns }: ExportRecord, row: ReturnedRow | undefined) =>
  columns.flatMap(({ id, label }, at) => {
    const sent = row?.sent?.values[at] ?? '';
    return row?.sent && row.edited.has(id) && row.cells.get(id) === '' && sent !== ''
      ? [{ id, label, sent }]
      : [];
  });

/** A line with what its emptied cells take away, as far as the plan still has it. */
export function withEmptied(
  plan: Plan,
  one: ItemProposal,
  emptied: readonly { readonly id: string }[],
): ItemProposal {
  const { item } = one;
  if (item === null) return one;
  const ids = new Set(emptied.map(({ id }) => id));
  const changed = new Set(one.changed);
  let next = one;
  if (ids.has('time')) {
    next = { ...next, fields: { ...next.fields, start: null, end: null } };
    for (const field of ['start', 'end'] as const) {
      if (item[field] === null) changed.delete(field);
      else changed.add(field);
    }
  }
  if (ids.has('place')) {
    next = { ...next, placeKey: null };
    if (item.placeId === null) changed.delete('place');
    else changed.add('place');
  }
  if (ids.has('people')) {
    next = { ...next, people: [] };
    if ([...plan.rows.itemPeople.values()].some(({ itemId }) => itemId === item.id)) changed.add('people');
    else changed.delete('people');
  }
  return { ...next, changed, verdict: changed.size > 0 ? 'changed' : 'same' };
}
