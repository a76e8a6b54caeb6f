import { searchKey, searchKeyOf } from '../../text/search-key.ts';
import { checkInKey } from '../collections/check-ins.ts';
import type { Attendee, Organisation } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { activitySets } from './activity-sets.ts';
import { answerIndex } from './answer-index.ts';
import { badgeOf } from './badge-code.ts';
import { hasBit, union } from './bits.ts';
import { type GroupKey, groupComparer, groupKeyOf } from './city-group.ts';
import { sortReading } from './gojuon.ts';
import { kanaRows } from './kana-rows.ts';
import { type Standing, standingOf } from './standing.ts';

/** One person as the reception desk sees him or her. */
export interface Arrival {
  readonly person: Attendee;
  /** How he or she has answered; null: replaced by a proxy. */
  readonly standing: Standing | null;
  /** ISO instant at which he or she was ticked off; null: not yet. */
  readonly at: string | null;
}

interface Entry extends Arrival {
  readonly reading: string;
  readonly name: string;
  readonly all: string;
  /** The rows of the reading's kana (`kanaRows`). */
  readonly rows: string;
}

/** The list of a reception desk, made once for each state of the plan it reads. */
export interface Reception {
  readonly entries: readonly Entry[];
  /** Those ticked off, out of those expected; walk-ins are in both. */
  readonly arrived: number;
  readonly expected: number;
  /** The same by city, in joining order. */
  readonly cities: readonly {
    readonly group: GroupKey;
    readonly arrived: number;
    readonly expected: number;
  }[];
  /** Those ticked off, the newest first. */
  readonly latest: readonly Arrival[];
}

/** The reception's list for an activity or one of its legs. */
export function receptionOf(plan: Plan, activityId: string, itemId: string | null): Reception {
  const index = answerIndex(plan);
  // Who waits for a place is in neither set: not expected, and let in if he or she is here all the same.
  const { yes, held } = activitySets(plan, index, activityId);
  const awaited = union([yes, held]);
  const cities = new Map<GroupKey, { arrived: number; expected: number }>();
  let arrived = 0;
  let expected = 0;
  const entries = index.people.map((person, place): Entry => {
    const standing = standingOf(plan, index, person, activityId);
    const at = plan.rows.checkIns.get(checkInKey(person.id, activityId, itemId))?.at ?? null;
    if (hasBit(awaited, place) || at !== null) {
      const group = groupKeyOf(person);
      const city = cities.get(group) ?? { arrived: 0, expected: 0 };
      cities.set(group, city);
      city.expected += 1;
      expected += 1;
      if (at !== null) {
        city.arrived += 1;
        arrived += 1;
      }
    }
    return { person, standing, at, ...keysOf(plan, person) };
  });
  const compare = groupComparer(plan, 'joining');
  return {
    entries,
    arrived,
    expected,
    cities: [...cities].sort(([a], [b]) => compare(a, b)).map(([group, counts]) => ({ group, ...counts })),
    latest: entries
      .filter(({ at }) => at !== null)
      .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : (a.at ?? '') > (b.at ?? '') ? -1 : 0)),
  };
}

type Key = 'reading' | 'name' | 'all' | 'rows';
interface Kept extends Pick<Entry, Key> {
  /** The city's row that the keys were made with: a city that is renamed is found by its new name. */
  readonly organisation: Organisation | undefined;
}
const keys = new WeakMap<Attendee, Kept>();

/** Keys by row: a row never changes, so that only what was edited gets new ones. */
function keysOf(plan: Plan, person: Attendee): Pick<Entry, Key> {
  const organisation = plan.rows.organisations.get(person.organisationId ?? '');
  const known = keys.get(person);
  if (known?.organisation === organisation && known) return known;
  const made = {
    organisation,
    reading: searchKey(person.reading),
    name: searchKey(person.name),
    rows: kanaRows(sortReading(person)),
    all: searchKeyOf([
      person.name,
      person.reading,
      organisation?.name ?? person.organisationText,
      organisation?.reading ?? '',
      person.jobTitle,
    ]),
  };
  keys.set(person, made);
  return made;
}

/**
 * Whom the desk may mean, the likeliest first: a badge's code is that one person; else those whose reading begins
 * with the text, whose name does, and who have it anywhere. Of those alike, the ones expected and not yet
 * ticked off stand first. Several words must all fit.
 */
export function findArrivals(reception: Reception, text: string, limit: number): readonly Arrival[] {
  const badge = badgeOf(text);
  if (badge !== null) return reception.entries.filter(({ person }) => person.id === badge);
  const words = text
    .split(/[\s、,]+/u)
    .map(searchKey)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const ranked: { entry: Entry; rank: number }[] = [];
  for (const entry of reception.entries) {
    if (!words.every((word) => entry.all.includes(word))) continue;
    const begins = entry.reading.startsWith(first) ? 0 : entry.name.startsWith(first) ? 1 : 2;
    ranked.push({ entry, rank: begins * 4 + lateness(entry) });
  }
  return likeliest(ranked, limit);
}

/** Whom taps on kana rows mean: たか is everybody whose reading has a kana of た行 and then one of か行. */
export function findByKanaRows(reception: Reception, rows: string, limit: number): readonly Arrival[] {
  if (rows === '') return [];
  const ranked = reception.entries
    .filter((entry) => entry.rows.startsWith(rows))
    .map((entry) => ({ entry, rank: lateness(entry) }));
  return likeliest(ranked, limit);
}

/** Those expected and not yet ticked off stand first. */
const lateness = ({ at, standing }: Entry): number =>
  (at === null ? 0 : 2) + (standing === 'yes' || standing === 'held' ? 0 : 1);

function likeliest(ranked: { entry: Entry; rank: number }[], limit: number): readonly Arrival[] {
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.reading < b.entry.reading ? -1 : 1));
  return ranked.slice(0, limit).map(({ entry }) => entry);
}
