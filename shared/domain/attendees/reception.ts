import { searchKey, searchKeyOf } from '../../text/search-key.ts';
import { answerKey } from '../collections/answers.ts';
import { checkInKey } from '../collections/check-ins.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex, type Standing, standingOf } from './answer-index.ts';
import { type GroupKey, groupComparer, groupKeyOf } from './city-group.ts';

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
  const cities = new Map<GroupKey, { arrived: number; expected: number }>();
  let arrived = 0;
  let expected = 0;
  const entries = index.people.map((person): Entry => {
    const standing = standingOf(plan, index, person, activityId);
    // Who waits for a place is not expected, and is let in if he or she is here all the same.
    const waits = plan.rows.answers.get(answerKey(person.id, activityId))?.place === 'waiting';
    const at = plan.rows.checkIns.get(checkInKey(person.id, activityId, itemId))?.at ?? null;
    if ((!waits && (standing === 'yes' || standing === 'held')) || at !== null) {
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

const keys = new WeakMap<Attendee, Pick<Entry, 'reading' | 'name' | 'all'>>();

/** Keys by row: a row never changes, so that only what was edited gets new ones. */
function keysOf(plan: Plan, person: Attendee): Pick<Entry, 'reading' | 'name' | 'all'> {
  const known = keys.get(person);
  if (known) return known;
  const organisation = plan.rows.organisations.get(person.organisationId ?? '');
  const made = {
    reading: searchKey(person.reading),
    name: searchKey(person.name),
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

const BADGE = /^tsudoi:(\S+)$/i;

/** What a badge's QR code says, so that a scanner types it. */
export const badgeCode = (attendeeId: string): string => `tsudoi:${attendeeId}`;

/** Whether a text is a badge's code. */
export const isBadgeCode = (text: string): boolean => BADGE.test(text.trim());

/**
 * Whom the desk may mean, the likeliest first: a badge's code is that one person; else those whose reading begins
 * with the text, whose name does, and who have it anywhere. Of those alike, the ones expected and not yet
 * ticked off stand first. Several words must all fit.
 */
export function findArrivals(reception: Reception, text: string, limit = 8): readonly Arrival[] {
  const code = BADGE.exec(text.trim())?.[1];
  if (code !== undefined) return reception.entries.filter(({ person }) => person.id === code.toLowerCase());
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
    const coming = entry.standing === 'yes' || entry.standing === 'held';
    ranked.push({ entry, rank: begins * 4 + (entry.at === null ? 0 : 2) + (coming ? 0 : 1) });
  }
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.reading < b.entry.reading ? -1 : 1));
  return ranked.slice(0, limit).map(({ entry }) => entry);
}
