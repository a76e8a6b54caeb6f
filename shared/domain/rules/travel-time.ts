import type { RuleContext } from './context.ts';
import type { Finding, Sentence } from './finding.ts';
import { found } from './found.ts';
import type { Person } from './item-persons.ts';
import { knownTravel } from './known-travel.ts';
import { endAt, startAt } from './move-remedies.ts';
import { inEachPlan, type Put, personsOf, routesOf } from './plans-of-day.ts';
import type { TimedItem } from './timed-item.ts';

/**
 * 注意: not enough time to get from one place to the next, on a route (the items of one activity) or for
 * a person with parts in both. Needed are the minutes of the places table and the buffer of what comes
 * before; a leg between them counts as the time. 情報: the way is not in the table, said once a pair.
 */
export function travelTime(context: RuleContext): Finding[] {
  const told = new Map<string, string>();
  return context.days.flatMap((day) =>
    inEachPlan([...routesOf(day), ...personsOf(day)], ({ items, person }, put) =>
      follow({ context, told, dayId: day.day.id, put }, items, person),
    ),
  );
}

interface Walk {
  readonly context: RuleContext;
  /** Pairs of places whose way is not known, with the day on which it was told. */
  readonly told: Map<string, string>;
  readonly dayId: string;
  readonly put: Put;
}

/** Where those who follow a stream stand, since when, and after which item. */
interface Standing {
  readonly placeId: string;
  readonly after: TimedItem;
}

function follow(walk: Walk, items: readonly TimedItem[], person: Person | null): void {
  let here: Standing | null = null;
  for (const one of items) {
    const { toPlaceId, kind } = one.item;
    const placeId = isSomewhere(walk, one) ? one.item.placeId : null;
    if (kind === 'travel') {
      if (here && placeId !== null) arrive(walk, here, one, placeId, person);
      const from: string | null = placeId ?? here?.placeId ?? null;
      // A leg that does not say where it leads only passes the time.
      if (toPlaceId === null) continue;
      if (from !== null) ride(walk, one, from, toPlaceId);
      here = { placeId: toPlaceId, after: one };
    } else if (placeId !== null) {
      if (here) arrive(walk, here, one, placeId, person);
      here = { placeId, after: one };
    }
  }
}

/** Whether one has to be at the item's place: not for what is on line, nor for what runs through all rooms. */
const isSomewhere = ({ context }: Walk, { item }: TimedItem): boolean =>
  item.placeId !== null && !item.allRooms && context.plan.rows.places.get(item.placeId)?.kind !== 'online';

/** Checks the way from where people stand to where the next item begins. */
function arrive(walk: Walk, here: Standing, next: TimedItem, placeId: string, person: Person | null): void {
  const { after } = here;
  const gap = next.start - after.end;
  // Two at the same time are a clash, which other rules tell.
  if (gap < 0) return;
  if (here.placeId === placeId && after.item.buffer <= gap) return;
  const { plan } = walk.context;
  const travel = knownTravel(plan, here.placeId, placeId);
  if (!travel) {
    unknown(walk, here.placeId, placeId, [after, next]);
    return;
  }
  const { buffer } = after.item;
  const needed = travel.minutes + buffer;
  if (needed <= gap) return;
  // The same pair on several routes and for several people is one finding; the route comes first.
  walk.put(`short|${after.item.id}|${next.item.id}`, (variant) =>
    found(
      { rule: 'travel-time', severity: 'caution', itemIds: [after.item.id, next.item.id], variant },
      () => {
        if (here.placeId === placeId) return noBuffer(after, next, buffer, gap);
        const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
        const [from, to] = [name(here.placeId), name(placeId)];
        const parts = buffer === 0 ? { ja: '', en: '' } : sum(travel.minutes, buffer);
        return {
          ja: `${person ? `${person.name}さんは、` : ''}「${after.item.title}」から「${next.item.title}」まで${gap}分しかありません（${from}→${to}の目安${needed}分${parts.ja}）。`,
          en: `${person ? `${person.name} has` : 'There are'} only ${gap} min between “${after.item.title}” and “${next.item.title}” (${from} to ${to} takes ${needed} min${parts.en}).`,
        };
      },
      () => (next.item.fixed ? [] : startAt(next, after.end + needed)),
    ),
  );
}

const noBuffer = ({ item: a }: TimedItem, { item: b }: TimedItem, buffer: number, gap: number): Sentence => ({
  ja: `「${a.title}」のあとの余裕${buffer}分に対し、「${b.title}」まで${gap}分しかありません。`,
  en: `“${a.title}” needs ${buffer} min to spare after it, but “${b.title}” begins ${gap} min later.`,
});

const sum = (minutes: number, buffer: number) => ({
  ja: `、移動${minutes}分＋余裕${buffer}分`,
  en: `: ${minutes} on the way, ${buffer} to spare`,
});

/** Checks that a leg is as long as the way takes. */
function ride(walk: Walk, leg: TimedItem, from: string, to: string): void {
  const { plan } = walk.context;
  const travel = knownTravel(plan, from, to);
  if (!travel) {
    unknown(walk, from, to, [leg]);
    return;
  }
  const length = leg.end - leg.start;
  if (length >= travel.minutes) return;
  walk.put(`leg|${leg.item.id}`, (variant) =>
    found(
      { rule: 'travel-time', severity: 'caution', itemIds: [leg.item.id], variant },
      () => {
        const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
        return {
          ja: `「${leg.item.title}」は${length}分ですが、${name(from)}→${name(to)}の目安は${travel.minutes}分です。`,
          en: `“${leg.item.title}” is given ${length} min, but ${name(from)} to ${name(to)} takes ${travel.minutes}.`,
        };
      },
      () => endAt(leg, leg.start + travel.minutes),
    ),
  );
}

function unknown(walk: Walk, from: string, to: string, items: readonly TimedItem[]): void {
  const { plan } = walk.context;
  const [a, b] = [plan.rows.places.get(from), plan.rows.places.get(to)];
  // Nobody travels to an on-line address; a place that is gone has no way at all.
  if (!a || !b || a.kind === 'online' || b.kind === 'online') return;
  const pair = [from, to].sort().join('|');
  if ((walk.told.get(pair) ?? walk.dayId) !== walk.dayId) return;
  walk.told.set(pair, walk.dayId);
  walk.put(`unknown|${pair}`, (variant) =>
    found(
      { rule: 'travel-unknown', severity: 'info', itemIds: items.map(({ item }) => item.id), variant },
      () => ({
        ja: `${a.name}から${b.name}までの移動時間が登録されていないため、間に合うか確かめられません。「場所・移動」の「移動時間」で入力できます。`,
        en: `The time from ${a.name} to ${b.name} is not known, so it cannot be checked. Enter it in “Places and travel”, under “Travel times”.`,
      }),
    ),
  );
}
