import { groupBy } from '../../lib/group-by.ts';
import { matchKey } from '../../text/match-key.ts';
import type { PersonRole } from '../collections/item-people.ts';
import type { Plan } from '../plan/plan.ts';

/** A person with parts in items: one object a person, so that rules can compare by identity. */
export interface Person {
  /** An attendee is one person; a name as text is one by its match key. */
  readonly key: string;
  readonly name: string;
  readonly attendeeId: string | null;
  readonly text: string;
}

/** A person's part in an item. */
export interface Part {
  readonly person: Person;
  readonly role: PersonRole;
}

const known = new WeakMap<object, { attendees: object; parts: ReadonlyMap<string, readonly Part[]> }>();

/** Who has a part in which item, by item id; worked out once for each state of the people. */
export function itemParts(plan: Plan): ReadonlyMap<string, readonly Part[]> {
  const { itemPeople, attendees } = plan.rows;
  const before = known.get(itemPeople);
  if (before?.attendees === attendees) return before.parts;
  const persons = new Map<string, Person>();
  const keys = new Map<string, string>();
  const personOf = (attendeeId: string | null, text: string): Person => {
    let key = attendeeId ?? keys.get(text);
    if (key === undefined) {
      key = `text:${matchKey(text)}`;
      keys.set(text, key);
    }
    let person = persons.get(key);
    if (!person) {
      const name = (attendeeId !== null && attendees.get(attendeeId)?.name) || text;
      person = { key, name, attendeeId, text };
      persons.set(key, person);
    }
    return person;
  };
  // Sorted, so that a person whose name is written in two ways is called the same in every copy.
  const rows = [...itemPeople.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const parts = new Map<string, Part[]>();
  for (const [itemId, ofItem] of groupBy(rows, (row) => row.itemId)) {
    parts.set(
      itemId,
      ofItem.map(({ attendeeId, text, role }) => ({ person: personOf(attendeeId, text), role })),
    );
  }
  known.set(itemPeople, { attendees, parts });
  return parts;
}
