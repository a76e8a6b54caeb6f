import { searchKeyOf } from '../../text/search-key.ts';
import type { Attendee, CustomValue, Organisation } from '../collections/index.ts';
import type { PlanRows } from '../plan/plan.ts';
import { customKeys } from './person-key.ts';
import { BLOCK, findInBlock, type SearchBlock, searchBlock, searchWord } from './search-block.ts';

/** Finds people by any of their fields. */
export interface PeopleIndex {
  /** A test for those whom every word of a search finds; no words find everybody. */
  readonly find: (words: readonly string[]) => (person: Pick<Attendee, 'id'>) => boolean;
  /** Makes some more keys, so that the first search of a long list need not make them all; false when all are made. */
  readonly prepare: () => boolean;
  /** The index of a later state: what is the same in both keeps its keys. */
  readonly after: (rows: Searched) => PeopleIndex;
}

/** What of a plan is looked through. */
type Searched = Pick<PlanRows, 'attendees' | 'organisations' | 'customValues'>;

/** The keys of an earlier state, and what they were made of. */
interface Earlier {
  readonly rows: Searched;
  readonly blocks: readonly SearchBlock[];
  readonly custom: ReadonlyMap<string, string> | null;
}

/** A block as it will be, and the one whose keys may still hold. */
interface Slot {
  readonly people: Attendee[];
  readonly old: SearchBlock | null;
}

const everybody = (): boolean => true;

/**
 * An index over people, their cities and own fields as they stand: name, reading (in kana and in Latin letters),
 * organisation, department, title, whom one stands in for, telephone, e-mail, remarks, own fields. Keys are made for a
 * block of people at a time, when they are first asked for.
 */
export function createPeopleIndex(rows: Searched, earlier: Earlier | null = null): PeopleIndex {
  const blocks: SearchBlock[] = [];
  /** Where each person stands in the blocks. */
  const places = new Map<string, number>();
  let slots: readonly Slot[] | null = null;
  let custom: ReadonlyMap<string, string> | null = null;
  const cityOf = cityKeys(rows.organisations);

  const sameCities = earlier?.rows.organisations === rows.organisations;
  const customOf = ({ id }: Attendee): string => custom?.get(id) ?? '';

  function prepare(): boolean {
    custom ??= customOfRows(rows.customValues, earlier);
    slots ??= slotsOf(rows.attendees, earlier?.blocks ?? []);
    const slot = slots[blocks.length];
    if (!slot) return false;
    const { people, old } = slot;
    const holds =
      old !== null &&
      sameCities &&
      people.length === old.people.length &&
      people.every((person, n) => person === old.people[n] && customOf(person) === old.custom[n]);
    blocks.push(holds ? old : searchBlock(people, cityOf, customOf));
    for (const { id } of people) places.set(id, places.size);
    return blocks.length < slots.length;
  }

  return {
    prepare,
    find: (words) => {
      if (words.length === 0) return everybody;
      while (prepare());
      const asked = words.map(searchWord);
      const found = new Uint8Array(places.size);
      let from = 0;
      for (const block of blocks) {
        const hits = findInBlock(block, asked);
        if (hits) found.set(hits, from);
        from += block.people.length;
      }
      return ({ id }) => found[places.get(id) ?? -1] === 1;
    },
    after: (later) => createPeopleIndex(later, slots === null ? earlier : { rows, blocks, custom }),
  };
}

/** The search keys of cities, each made once; for a name as written, of that. */
function cityKeys(organisations: ReadonlyMap<string, Organisation>): (person: Attendee) => string {
  const keys = new Map<string, string>();
  return ({ organisationId, organisationText }) => {
    const own = organisations.get(organisationId ?? '');
    const id = own?.id ?? `text ${organisationText}`;
    let key = keys.get(id);
    if (key === undefined) {
      key = searchKeyOf(own ? [own.name, own.reading, own.nameEn, ...own.aliases] : [organisationText]);
      keys.set(id, key);
    }
    return key;
  };
}

const customOfRows = (values: ReadonlyMap<string, CustomValue>, earlier: Earlier | null) =>
  earlier?.rows.customValues === values && earlier.custom !== null ? earlier.custom : customKeys(values);

/** The people in blocks: who stays, stays in the same one, and newcomers come behind. */
function slotsOf(attendees: PlanRows['attendees'], olds: readonly SearchBlock[]): Slot[] {
  const known = new Set<string>();
  const slots = olds.map((old): Slot => {
    const people = old.people.flatMap(({ id }) => {
      known.add(id);
      return attendees.get(id) ?? [];
    });
    return { people, old };
  });
  let last = slots.at(-1)?.people;
  for (const [id, person] of attendees) {
    if (known.has(id)) continue;
    if (last === undefined || last.length >= BLOCK) {
      last = [];
      slots.push({ people: last, old: null });
    }
    last.push(person);
  }
  return slots.filter(({ people }) => people.length > 0);
}
