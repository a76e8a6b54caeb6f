import type { Item } from '../collections/index.ts';

const known = new WeakMap<Item, Item>();

/**
 * The item in one shape. Engines give rows that were made by spreading a shape each, and reading a field
 * of a thousand shapes takes several times as long; the rules read every item over and over.
 */
export function uniformItem(item: Item): Item {
  let uniform = known.get(item);
  if (!uniform) {
    uniform = {
      id: item.id,
      dayId: item.dayId,
      activityIds: item.activityIds,
      title: item.title,
      kind: item.kind,
      start: item.start,
      end: item.end,
      placeId: item.placeId,
      allRooms: item.allRooms,
      optional: item.optional,
      fixed: item.fixed,
      cancelled: item.cancelled,
      variant: item.variant,
      toPlaceId: item.toPlaceId,
      transport: item.transport,
      buffer: item.buffer,
      description: item.description,
      equipment: item.equipment,
      remarks: item.remarks,
      order: item.order,
      unconfirmed: item.unconfirmed,
    };
    known.set(item, uniform);
  }
  return uniform;
}
