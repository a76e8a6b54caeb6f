import type { Day, Place } from '../../domain/collections/index.ts';
import type { ImportedPlace } from '../../domain/commands/import-schedule.ts';
import { matchKey } from '../../text/match-key.ts';
import { oneLine } from '../cell-texts.ts';

/**
 * Finds the places that a schedule names among the plan's, by `matchKey`; what is not there is proposed as new, once
 * for each name. A venue and its room stand on two lines, or the room behind a venue that is known.
 */
export class PlaceFinder {
  private readonly fresh = new Map<string, ImportedPlace>();
  private readonly known = new Map<string, string>();
  private readonly venues: readonly { readonly id: string; readonly key: string }[];

  constructor(places: ReadonlyMap<string, Place>) {
    const names = new Map<string, number>();
    for (const { name } of places.values()) names.set(matchKey(name), (names.get(matchKey(name)) ?? 0) + 1);
    for (const place of places.values()) {
      const venue = place.parentId === null ? undefined : places.get(place.parentId);
      if (venue) this.known.set(matchKey(venue.name + place.name), place.id);
      // 会議室 in two venues is neither of them by its name alone.
      if (names.get(matchKey(place.name)) === 1 || !venue) this.known.set(matchKey(place.name), place.id);
    }
    this.venues = [...places.values()]
      .filter(({ parentId }) => parentId === null)
      .map(({ id, name }) => ({ id, key: matchKey(name) }));
  }

  /** The id of a place of the plan, or the key of a new one. */
  find(text: string, day: Day['kind']): string {
    const found = this.known.get(matchKey(text));
    if (found) return found;
    const [venue = '', ...rest] = partsOf(text);
    const room = rest.join(' ');
    const parent = room === '' ? null : this.venueOf(venue, text.includes('\n'), day);
    return parent === null
      ? this.add(oneLine(joined(text)), kindOf(text, day), null)
      : this.add(room, 'room', parent);
  }

  /** The new places among the keys given, with the venues they need. */
  needed(keys: Iterable<string | null>): ImportedPlace[] {
    const wanted = new Set(keys);
    for (const { key, parentKey } of this.fresh.values()) if (wanted.has(key)) wanted.add(parentKey);
    return [...this.fresh.values()].filter(({ key }) => wanted.has(key));
  }

  private venueOf(name: string, isSure: boolean, day: Day['kind']): string | null {
    const key = matchKey(name);
    const venue = this.venues.find((one) => one.key === key)?.id;
    if (venue) return venue;
    const known = [...this.fresh.values()].find(
      (one) => one.parentKey === null && matchKey(one.name) === key,
    );
    if (known) return known.key;
    return isSure ? this.add(oneLine(name), day === 'meeting' ? 'venue' : 'stop', null) : null;
  }

  private add(name: string, kind: Place['kind'], parentKey: string | null): string {
    const key = `new:${parentKey ?? ''}/${matchKey(name)}`;
    if (!this.fresh.has(key)) this.fresh.set(key, { key, name, kind, parentKey });
    return key;
  }
}

/** Two lines are a venue and a room, but for a second line in brackets; so are two words behind each other. */
const partsOf = (text: string): string[] =>
  joined(text)
    .split(text.includes('\n') ? '\n' : /\s+/u)
    .map(oneLine)
    .filter((part) => part !== '');

const joined = (text: string): string => text.replace(/\s{0,20}\n\s{0,20}(?=[(（〔【])/gu, '');

function kindOf(text: string, day: Day['kind']): Place['kind'] {
  if (/オンライン|zoom|teams|webex|https?:|online/i.test(text)) return 'online';
  return day === 'meeting' ? 'venue' : 'stop';
}
