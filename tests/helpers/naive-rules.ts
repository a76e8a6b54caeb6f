import type { Item } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';

/**
 * The rules in the plainest way: every item against every other, every person by name, every minute by
 * itself; nothing kept, nothing sorted, and not a line shared with the rules. Slow and easy to believe.
 * Each finding is `rule items plan`, as `brief` gives it.
 */
export const NAIVE_RULES: readonly string[] = [
  'room-overlap',
  'break-overlap',
  'person-overlap',
  'attendee-overlap',
  'optional-collides',
  'room-capacity',
  'opening-hours',
  'long-stretch',
];

interface Placed {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
}

/** What the naive rules find, in any order. */
export function naiveFindings(plan: Plan): string[] {
  const placed = [...plan.rows.items.values()].flatMap((item) => {
    const { start, end, dayId, cancelled } = item;
    const isPlaced = dayId !== null && plan.rows.days.has(dayId) && !cancelled;
    return isPlaced && typeof start === 'number' && typeof end === 'number' && end > start
      ? [{ item, start, end }]
      : [];
  });
  const comers = new Map([...plan.rows.items.values()].map((item) => [item.id, comersOf(plan, item)]));
  const parts = new Map(placed.map(({ item }) => [item.id, partners(plan, item)]));
  const found: string[] = [];
  for (const a of placed) {
    for (const b of placed) {
      // Each pair once, whichever comes first.
      if (a.item.id >= b.item.id || a.item.dayId !== b.item.dayId) continue;
      const variants = [a.item.variant, b.item.variant];
      if (variants.includes('a') && variants.includes('b')) continue;
      if (a.start >= b.end || b.start >= a.end) continue;
      const say = (rule: string, times = 1): void => {
        for (let n = 0; n < times; n += 1) found.push(line(rule, [a.item.id, b.item.id], variants));
      };
      if (shareRoom(plan, a.item, b.item)) say('room-overlap');
      if (isDuringPause(plan, a.item, b.item) || isDuringPause(plan, b.item, a.item)) say('break-overlap');
      say('person-overlap', common(parts, a.item, b.item).length);
      if (attendeesCollide(a.item, b.item, comers, parts)) say('attendee-overlap');
      if (optionalCollides(plan, a.item, b.item)) say('optional-collides');
    }
  }
  for (const one of placed) {
    if (!isOpen(plan, one)) found.push(line('opening-hours', [one.item.id], [one.item.variant]));
  }
  for (const item of plan.rows.items.values()) {
    if (isTooSmall(plan, item, comers)) found.push(line('room-capacity', [item.id], [item.variant]));
  }
  return [...found, ...longStretches(plan, placed)];
}

function line(rule: string, ids: readonly string[], variants: readonly string[]): string {
  const variant = variants.find((one) => one !== 'both');
  return `${rule} ${[...ids].sort().join(' ')}${variant ? ` ${variant}` : ''}`;
}

function shareRoom(plan: Plan, a: Item, b: Item): boolean {
  const place = plan.rows.places.get(a.placeId ?? '');
  if (a.placeId !== b.placeId || !place || place.kind === 'stop') return false;
  return [a, b].every(({ allRooms, kind }) => !allRooms && kind !== 'travel' && kind !== 'free');
}

function isDuringPause(plan: Plan, pause: Item, other: Item): boolean {
  const place = plan.rows.places.get(other.placeId ?? '');
  if (!pause.allRooms || (pause.kind !== 'break' && pause.kind !== 'meal')) return false;
  if (other.allRooms || !place || place.kind === 'stop') return false;
  return other.kind === 'session' || other.kind === 'ceremony' || other.kind === 'visit';
}

function partners(plan: Plan, item: Item): Set<string> {
  const names = new Set<string>();
  for (const { itemId, attendeeId, text } of plan.rows.itemPeople.values())
    if (itemId === item.id) names.add(attendeeId ?? `text ${text}`);
  return names;
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const setOf = (sets: Sets, { id }: Item): ReadonlySet<string> => sets.get(id) ?? new Set();

const common = (sets: Sets, a: Item, b: Item): string[] =>
  [...setOf(sets, a)].filter((one) => setOf(sets, b).has(one));

/** Who said yes to one of an item's activities, has a place and is not replaced there. */
function comersOf(plan: Plan, item: Item): Set<string> {
  const ids = new Set<string>();
  for (const { attendeeId, activityId, value, place } of plan.rows.answers.values()) {
    if (
      value !== 'yes' ||
      place === 'waiting' ||
      !item.activityIds.includes(activityId) ||
      !plan.rows.attendees.has(attendeeId)
    )
      continue;
    const replaced = [...plan.rows.attendees.values()].some(
      ({ id, proxyOf, proxyActivityIds }) =>
        proxyOf === attendeeId &&
        id !== attendeeId &&
        (proxyActivityIds.length === 0 || proxyActivityIds.includes(activityId)),
    );
    if (!replaced) ids.add(attendeeId);
  }
  return ids;
}

function attendeesCollide(a: Item, b: Item, comers: Sets, parts: Sets): boolean {
  if ([a, b].some(({ kind, allRooms }) => kind === 'free' || allRooms)) return false;
  if (a.activityIds.some((id) => b.activityIds.includes(id))) return false;
  const boundElsewhere = (one: Item, other: Item): boolean =>
    [...setOf(parts, one)].some(
      (id) => !setOf(parts, other).has(id) && !setOf(comers, one).has(id) && setOf(comers, other).has(id),
    );
  return common(comers, a, b).length > 0 || boundElsewhere(a, b) || boundElsewhere(b, a);
}

function optionalCollides(plan: Plan, a: Item, b: Item): boolean {
  const isOptional = (item: Item): boolean =>
    item.optional || item.activityIds.some((id) => plan.rows.activities.get(id)?.optional);
  const networks = (item: Item): readonly string[] => {
    const own = item.activityIds.map((id) => plan.rows.activities.get(id)?.network ?? null);
    const all = [...plan.rows.meeting.values()][0]?.networks ?? [];
    return own.length === 0 || own.includes(null) ? all : own.flatMap((one) => one ?? []);
  };
  if (isOptional(a) === isOptional(b)) return false;
  const session = isOptional(a) ? b : a;
  if (session.kind !== 'session' && session.kind !== 'ceremony') return false;
  return networks(a).some((one) => networks(b).includes(one));
}

function isTooSmall(plan: Plan, item: Item, comers: Sets): boolean {
  if (item.cancelled || item.allRooms || item.kind === 'travel' || item.kind === 'free') return false;
  if (item.dayId === null || !plan.rows.days.has(item.dayId)) return false;
  const place = plan.rows.places.get(item.placeId ?? '');
  if (!place || place.capacity === null || place.kind === 'online') return false;
  const present = [...setOf(comers, item)].filter((id) => plan.rows.attendees.get(id)?.mode !== 'online');
  return present.length > place.capacity;
}

/** Every minute of the item lies in one of the windows; no window here runs over midnight. */
function isOpen(plan: Plan, { item, start, end }: Placed): boolean {
  const place = plan.rows.places.get(item.placeId ?? '');
  if (!place || place.hours.length === 0 || item.allRooms) return true;
  if (item.kind === 'travel' || item.kind === 'free' || item.kind === 'assembly') return true;
  for (let minute = start; minute < end; minute += 1) {
    if (!place.hours.some(({ from, to }) => from <= minute && minute < to)) return false;
  }
  return true;
}

const PAUSES: readonly string[] = ['break', 'meal', 'travel', 'free', 'reception'];

/** Runs of more than 90 minutes, painted minute by minute, for each activity and each plan of the day. */
function longStretches(plan: Plan, placed: readonly Placed[]): string[] {
  const found: string[] = [];
  for (const dayId of plan.rows.days.keys()) {
    const ofDay = placed.filter(({ item }) => item.dayId === dayId);
    const hasVariants = [...plan.rows.items.values()].some(
      (item) => item.dayId === dayId && !item.cancelled && item.variant !== 'both',
    );
    const holds = new Map<string, Set<string>>();
    for (const variant of ['a', 'b']) {
      const inPlan = ofDay.filter(({ item }) => item.variant === 'both' || item.variant === variant);
      const ids = new Set(inPlan.flatMap(({ item }) => item.activityIds));
      const streams =
        ids.size === 0
          ? [inPlan]
          : [...ids].map((id) =>
              inPlan.filter(({ item }) => item.activityIds.length === 0 || item.activityIds.includes(id)),
            );
      for (const run of streams.flatMap(runsOf)) holds.set(run, (holds.get(run) ?? new Set()).add(variant));
    }
    for (const [run, variants] of holds) {
      const items = run.split('|')[1] ?? '';
      found.push(
        line('long-stretch', items.split(' '), hasVariants && variants.size === 1 ? [...variants] : []),
      );
    }
  }
  return found;
}

function runsOf(stream: readonly Placed[]): string[] {
  const runs: { from: number; to: number; ids: Set<string> }[] = [];
  let quiet = Number.POSITIVE_INFINITY;
  for (let minute = 0; minute <= 36 * 60; minute += 1) {
    const here = stream.filter(({ start, end }) => start <= minute && minute < end);
    if (here.some(({ item }) => PAUSES.includes(item.kind))) quiet = Number.POSITIVE_INFINITY;
    else if (here.length === 0) quiet += 1;
    else {
      if (quiet >= 10) runs.push({ from: minute, to: minute, ids: new Set() });
      const run = runs.at(-1);
      if (run) {
        run.to = minute + 1;
        for (const { item } of here) run.ids.add(item.id);
      }
      quiet = 0;
    }
  }
  return runs
    .filter(({ from, to }) => to - from > 90)
    .map(({ from, to, ids }) => `${from}-${to}|${[...ids].sort().join(' ')}`);
}
