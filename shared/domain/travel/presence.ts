import { commonFreeTimes, type Presence, presenceOf } from '../attendees/person-hours.ts';
import { personName } from '../attendees/person-name.ts';
import { intersectWindows, subtractWindows } from '../calendar/windows.ts';
import type { Item } from '../collections/index.ts';
import type { Hours, Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';

/** A person whose presence matters on a day. */
export interface DayPerson {
  /** The key of personHours without its day. */
  readonly key: string;
  readonly attendeeId: string | null;
  readonly text: string;
  /** Stated hours; none: nothing is known. */
  readonly hours: readonly Hours[];
  /** Items of the day in which the person is named, with what his or her hours say. */
  readonly items: readonly { readonly item: Item; readonly presence: Presence }[];
}

/** The people named in a day's items or whose hours on it are known, in the order of the day. */
export function dayPeople(plan: Plan, dayId: string, variant?: Variant): DayPerson[] {
  const sequence = daySequence(plan, dayId, variant);
  const people = new Map<string, { attendeeId: string | null; text: string; items: Set<Item> }>();
  const named = new Map<string, Item>(sequence.map((item) => [item.id, item]));
  const person = (attendeeId: string | null, text: string): { items: Set<Item> } => {
    const key = attendeeId ?? text;
    const known = people.get(key) ?? {
      attendeeId,
      text: personName(plan, { attendeeId, text }),
      items: new Set(),
    };
    people.set(key, known);
    return known;
  };
  const inOrder = [...plan.rows.itemPeople.values()]
    .filter(({ itemId }) => named.has(itemId))
    .sort(
      (a, b) =>
        sequence.findIndex(({ id }) => id === a.itemId) - sequence.findIndex(({ id }) => id === b.itemId),
    );
  for (const { itemId, attendeeId, text } of inOrder) {
    const item = named.get(itemId);
    if (item) person(attendeeId, text).items.add(item);
  }
  for (const row of plan.rows.personHours.values()) if (row.dayId === dayId) person(row.attendeeId, row.text);
  return [...people].map(([key, { attendeeId, text, items }]) => {
    const hours = plan.rows.personHours.get(`${dayId}|${key}`)?.hours ?? [];
    return {
      key,
      attendeeId,
      text,
      hours,
      items: [...items].map((item) => ({ item, presence: presenceOf(plan, item, { attendeeId, text }) })),
    };
  });
}

/**
 * When all of some people are free on a day: the hours common to those who stated any, without the items
 * in which they are named. Nobody stated anything: the whole frame (rule case 14).
 */
export function commonFreeHours(
  plan: Plan,
  dayId: string,
  people: readonly DayPerson[],
  frame: Hours,
): Hours[] {
  const busy = people.flatMap(({ items }) =>
    items.flatMap(({ item: { start, end } }) =>
      typeof start === 'number' && typeof end === 'number' && end > start ? [{ from: start, to: end }] : [],
    ),
  );
  return subtractWindows(intersectWindows([frame], commonFreeTimes(plan, dayId, people)), busy);
}
