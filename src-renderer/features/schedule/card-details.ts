import { personName } from '../../../shared/domain/attendees/person-name.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';

/**
 * The lines of every card below its time, most important first: people in charge, agenda and place; on a
 * route from stop to stop, where no column names it, the place first.
 */
export function cardDetails(
  plan: Plan,
  words: {
    readonly roles: Readonly<Record<string, string>>;
    readonly colon: string;
    readonly pause: string;
    readonly topic: (n: number, title: string) => string;
    readonly wayTo: (from: string, to: string) => string;
  },
): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const item of plan.rows.items.values()) lines.set(item.id, []);
  for (const person of [...plan.rows.itemPeople.values()].sort(byOrder)) {
    const own = lines.get(person.itemId);
    if (!own) continue;
    const head = `${words.roles[person.role] ?? person.role}${words.colon}`;
    const name = personName(plan, person);
    const at = own.findIndex((line) => line.startsWith(head));
    // Those of one role share a line.
    if (at < 0) own.push(head + name);
    else own[at] += words.pause + name;
  }
  const topics = new Map<string, number>();
  for (const { itemId, title } of [...plan.rows.agenda.values()].sort(byOrder)) {
    if (itemId === null) continue;
    const n = (topics.get(itemId) ?? 0) + 1;
    topics.set(itemId, n);
    lines.get(itemId)?.push(words.topic(n, title));
  }
  for (const item of plan.rows.items.values()) {
    const place = placeLine(plan, item, words.wayTo);
    // A visit is often called by its place; it is not said twice.
    if (place === '' || item.title.includes(place)) continue;
    if (plan.rows.days.get(item.dayId ?? '')?.kind === 'meeting') lines.get(item.id)?.push(place);
    else lines.get(item.id)?.unshift(place);
  }
  return lines;
}

/** Where it is; of a leg from where to where. What goes on in every room lies across them all. */
function placeLine(plan: Plan, item: Item, wayTo: (from: string, to: string) => string): string {
  if (item.allRooms) return '';
  const name = (id: string | null): string => (id === null ? '' : (plan.rows.places.get(id)?.name ?? ''));
  const to = name(item.toPlaceId);
  return to === '' ? name(item.placeId) : wayTo(name(item.placeId), to);
}
