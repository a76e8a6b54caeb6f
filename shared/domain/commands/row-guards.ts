import type { CollectionName, Day, Item, Place, RowOf, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type CommandError, refuse } from './command.ts';
import { endsAfterStart } from './place-items.ts';

type Refusal = { readonly ok: false; readonly error: CommandError } | null;

/**
 * What a schema cannot see of an edited row: an end that is not after its start, a name that another has. Only
 * the fields that are edited are held against it, so that a fault met in old data hinders no other edit.
 * @returns the refusal, or null where nothing speaks against the row
 */
export function refusedEdit<C extends CollectionName>(
  plan: Plan,
  collection: C,
  next: RowOf<C>,
  fields: readonly string[],
): Refusal {
  const touches = (...names: readonly string[]): boolean => names.some((name) => fields.includes(name));
  switch (collection) {
    case 'items': {
      const { start, end, title } = next as Item;
      return touches('start', 'end') && !endsAfterStart(start, end)
        ? refuse('end-before-start', { title })
        : null;
    }
    case 'days': {
      const { windowStart, windowEnd } = next as Day;
      return touches('windowStart', 'windowEnd') && !endsAfterStart(windowStart, windowEnd)
        ? refuse('end-before-start')
        : null;
    }
    case 'places': {
      const { id, name, parentId } = next as Place;
      if (touches('parentId') && parentId === id)
        return refuse('invalid-row', { collection, field: 'parentId' });
      const isTaken = [...plan.rows.places.values()].some(
        (other) => other.id !== id && other.name === name && other.parentId === parentId,
      );
      return touches('name', 'parentId') && isTaken ? refuse('duplicate', { name }) : null;
    }
    case 'vehicles': {
      const { id, name } = next as Vehicle;
      const isTaken = [...plan.rows.vehicles.values()].some(
        (other) => other.id !== id && other.name === name,
      );
      return touches('name') && isTaken ? refuse('duplicate', { name }) : null;
    }
    default:
      return null;
  }
}
