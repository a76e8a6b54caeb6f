import { groupBy } from '../../lib/group-by.ts';
import { matchKey } from '../../text/match-key.ts';
import { personName } from '../attendees/person-name.ts';
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

/** Who has a part in which item, by item id: each part, and each person once. */
export interface ItemParts {
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly persons: ReadonlyMap<string, readonly Person[]>;
}

const known = new WeakMap<object, { readonly attendees: object; readonly found: ItemParts }>();

/** Who has a part in which item; worked out once for each state of the people. */
export function itemParts(plan: Plan): ItemParts {
  const { itemPeople, attendees } = plan.rows;
  const before = known.get(itemPeople);
  if (before?.attendees === attendees) return before.found;
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
      person = { key, name: personName(plan, { attendeeId, text }), attendeeId, text };
      persons.set(key, person);
    }
    return person;
  };
  // Sorted, so that a person whose name is written in two ways is called the same in every copy.
  const rows = [...itemPeople.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const parts = new Map<string, readonly Part[]>();
  const each = new Map<string, readonly Person[]>();
  for (const [itemId, ofItem] of groupBy(rows, (row) => row.itemId)) {
    const theirs = ofItem.map(({ attendeeId, text, role }) => ({ person: personOf(attendeeId, text), role }));
    parts.set(itemId, theirs);
    each.set(itemId, [...new Set(theirs.map(({ person }) => person))]);
  }
  const found = { parts, persons: each };
  known.set(itemPeople, { attendees, found });
  return found;
}
