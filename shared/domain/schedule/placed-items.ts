import type { Item } from '../collections/index.ts';
import { assignLanes } from './lanes.ts';
import { placementOf } from './placement.ts';

/** One item drawn in one column. */
export interface PlacedItem {
  readonly item: Item;
  /** Minutes of the day. */
  readonly top: number;
  readonly bottom: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly lane: number;
  readonly lanes: number;
  /** Something that runs across all columns lies under it at the same time. */
  readonly over: boolean;
}

/** Items with a place on the grid in their lanes, earliest first; `under` are the ones drawn across beneath them. */
export function placeInLanes(items: readonly Item[], under: readonly Item[] = []): PlacedItem[] {
  const spans = spansOf(items).sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  const beneath = spansOf(under);
  const lanes = assignLanes(spans);
  return spans.map(({ id, ...span }) => ({
    ...span,
    ...(lanes.get(id) ?? { lane: 0, lanes: 1 }),
    over: beneath.some((other) => other.top < span.bottom && span.top < other.bottom),
  }));
}

function spansOf(items: readonly Item[]) {
  return items.flatMap((item) => {
    const placement = placementOf(item);
    if (placement.kind !== 'grid') return [];
    const { top, bottom, openStart, openEnd } = placement;
    return [{ item, id: item.id, top, bottom, openStart, openEnd }];
  });
}
