import type { Item, Release } from '../collections/index.ts';
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { remembering } from './cached.ts';
import type { Changes, ItemChange, ItemChangeKind } from './changes.ts';
import { ITEM_CHANGE_KINDS } from './changes.ts';
import { compareAttached } from './compare-attached.ts';
import { compareItems } from './compare-items.ts';
import { compareOthers } from './compare-others.ts';
import { FROZEN } from './frozen.ts';
import { lastRelease } from './last-release.ts';
import { readRelease } from './read-release.ts';

export type { Changes, ItemChangeKind } from './changes.ts';

/** What has changed since the last release, and which that is; before the first release everything is new. */
export interface ChangesSince extends Changes {
  readonly release: Release | null;
}

const NOTHING = emptyPlan('');
const since = remembering<ChangesSince>();
const marked = new WeakMap<ChangesSince, ReadonlyMap<string, readonly ItemChangeKind[]>>();

/**
 * The change list of the open plan since its last release (rule case 20). Cheap enough to be asked at
 * every change: the release is read once, an item is compared anew only when its row was touched, and
 * a change elsewhere (an answer) gives the very same list again.
 */
export function changesSince(plan: Plan): ChangesSince {
  const release = lastRelease(plan);
  const inputs = [release, ...FROZEN.map((name) => plan.rows[name])];
  return since(plan.rows.items, inputs, () => ({
    release,
    ...comparePlans(release ? readRelease(release) : NOTHING, plan),
  }));
}

/** What is different in release `b` from release `a`; a null `a` is the state before the first release. */
export const compareReleases = (a: Release | null, b: Release): Changes =>
  comparePlans(a ? readRelease(a) : NOTHING, readRelease(b));

/**
 * The items to be marked 改 and how each has changed: those that are new or not as they were, and those
 * whose place goes by another name now. Before the first release none is: nothing was handed out yet.
 */
export function changedItemIds(plan: Plan): ReadonlyMap<string, readonly ItemChangeKind[]> {
  const list = changesSince(plan);
  const known = marked.get(list);
  if (known) return known;
  const ids = new Map<string, readonly ItemChangeKind[]>();
  if (list.release) {
    for (const { itemId, after, kinds } of list.changes) if (after) ids.set(itemId, kinds);
    for (const id of itemsAtRenamedPlaces(plan, list)) if (!ids.has(id)) ids.set(id, ['room']);
  }
  marked.set(list, ids);
  return ids;
}

/** What is different in `after` from `before`. Equal schedules give nothing. */
export function comparePlans(before: Plan, after: Plan): Changes {
  const found = new Map<string, readonly ItemChangeKind[]>(compareItems(before.rows.items, after.rows.items));
  for (const [id, kind] of compareAttached(before, after)) {
    const [old, now] = [before.rows.items.get(id), after.rows.items.get(id)];
    // Who speaks in an item that is new, gone or cancelled is no news beside that.
    if (old && now && !now.cancelled) found.set(id, [...(found.get(id) ?? []), kind]);
  }
  const changes = [...found].map(
    ([itemId, kinds]): ItemChange => ({
      itemId,
      before: before.rows.items.get(itemId) ?? null,
      after: after.rows.items.get(itemId) ?? null,
      kinds: ITEM_CHANGE_KINDS.filter((kind) => kinds.includes(kind)),
    }),
  );
  return {
    changes: changes.sort(byDayAndTime(before, after)),
    others: compareOthers(before, after),
  };
}

function byDayAndTime(before: Plan, after: Plan): (a: ItemChange, b: ItemChange) => number {
  const key = (change: ItemChange): readonly [number, number, string] => {
    const item: Item | null = change.after ?? change.before;
    const dayId = item?.dayId ?? '';
    const day = after.rows.days.get(dayId) ?? before.rows.days.get(dayId);
    const start = item?.start;
    return [
      day?.offset ?? Number.MAX_SAFE_INTEGER,
      typeof start === 'number' ? start : Number.MAX_SAFE_INTEGER,
      `${item?.order ?? ''} ${change.itemId}`,
    ];
  };
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left[0] - right[0] || left[1] - right[1] || (left[2] < right[2] ? -1 : 1);
  };
}

/** Items in a place that goes by another name, or in a room of it. */
function* itemsAtRenamedPlaces(plan: Plan, { others }: Changes): Iterable<string> {
  const renamed = new Set(
    others
      .filter(({ subject, fields }) => subject === 'places' && fields.includes('name'))
      .map(({ key }) => key),
  );
  if (renamed.size === 0) return;
  for (const item of plan.rows.items.values()) {
    const place = item.placeId === null ? undefined : plan.rows.places.get(item.placeId);
    if (!place || item.cancelled) continue;
    if (renamed.has(place.id) || (place.parentId !== null && renamed.has(place.parentId))) yield item.id;
  }
}
