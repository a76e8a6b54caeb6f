import { type AnswerIndex, answerIndex } from '../attendees/answer-index.ts';
import { commonCount, firstCommon } from '../attendees/bits.ts';
import { comersOf } from '../attendees/headcount.ts';
import { rangeText } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import type { Person } from './item-persons.ts';
import { eachOverlap, type TimedItem } from './timed-item.ts';

/** How many names a sentence gives. */
const NAMES = 3;

/**
 * 注意: attendees who by their answers are in two items of different activities at the same time, or
 * who have a part in one and said yes to the other (rule case 9). One finding a pair of items.
 */
export function attendeeOverlap(context: RuleContext): Finding[] {
  const index = answerIndex(context.plan);
  if (index.comers.size === 0) return [];
  const findings: Finding[] = [];
  for (const { timed } of context.days) {
    const asked = timed.filter(needsPresence).map((one) => askedOf(index, one));
    eachOverlap(asked, (a, b) => {
      const count = common(a.group, b.group);
      if (count < 0) return;
      const bound = count + boundTo(a, b) + boundTo(b, a);
      if (bound > 0) findings.push(clash(index, a, b, bound));
    });
  }
  return findings;
}

/** An item with those it binds. */
interface Asked extends TimedItem {
  readonly group: Group;
  /** Those who have a part in it without having said yes to it, with their places in the index. */
  readonly bound: readonly Bound[];
}

interface Bound {
  readonly person: Person;
  readonly n: number;
}

/** A set of activities, by number, with those who come to one of them. */
interface Group {
  readonly n: number;
  readonly activityIds: readonly string[];
  readonly comers: Uint32Array;
  /** How many of them come to another set, by its number, as far as it was asked for. */
  readonly common: (number | undefined)[];
}

function askedOf(index: AnswerIndex, one: TimedItem): Asked {
  const { item, dayId, start, end, variant, persons } = one;
  const group = groupOf(index, item);
  let bound = NONE;
  for (const person of persons) {
    const n = person.attendeeId === null ? undefined : index.placeOf.get(person.attendeeId);
    if (n !== undefined && !comes(group, n)) bound = [...bound, { person, n }];
  }
  return { item, dayId, start, end, variant, persons, group, bound };
}

const NONE: readonly Bound[] = [];

/** Free time and what runs through all rooms call for nobody. */
const needsPresence = ({ item: { kind, allRooms, activityIds }, persons }: TimedItem): boolean =>
  kind !== 'free' && !allRooms && (activityIds.length > 0 || persons.length > 0);

/** The set of an item's activities with those who come; kept with the answers. */
function groupOf(index: AnswerIndex, { activityIds }: Item): Group {
  const groups = groupsOf(index);
  const key = activityIds.length === 1 ? (activityIds[0] ?? '') : activityIds.join(' ');
  let group = groups.get(key);
  if (!group) {
    group = { n: groups.size, activityIds, comers: comersOf(index, activityIds), common: [] };
    groups.set(key, group);
  }
  return group;
}

const known = new WeakMap<AnswerIndex, Map<string, Group>>();

function groupsOf(index: AnswerIndex): Map<string, Group> {
  const groups = known.get(index) ?? new Map<string, Group>();
  known.set(index, groups);
  return groups;
}

/** How many come to both of two sets of activities, −1 where they share one; each pair is counted once for a state of the answers. */
function common(a: Group, b: Group): number {
  let count = a.common[b.n];
  if (count === undefined) {
    const shared = a.activityIds.some((id) => b.activityIds.includes(id));
    count = shared ? -1 : commonCount(a.comers, b.comers);
    a.common[b.n] = count;
    b.common[a.n] = count;
  }
  return count;
}

/** How many with a part in the one item come to the other; who has a part in both is told by the rule on persons. */
function boundTo(one: Asked, other: Asked): number {
  let count = 0;
  for (const bound of one.bound) if (isBoundTo(bound, other)) count += 1;
  return count;
}

const isBoundTo = ({ n, person }: Bound, other: Asked): boolean =>
  comes(other.group, n) && !other.persons.includes(person);

const comes = ({ comers }: Group, n: number): boolean => (((comers[n >>> 5] ?? 0) >>> (n & 31)) & 1) === 1;

function clash(index: AnswerIndex, a: Asked, b: Asked, count: number): Finding {
  return found(
    {
      rule: 'attendee-overlap',
      severity: 'caution',
      itemIds: [a.item.id, b.item.id],
      variant: variantOf(a.item, b.item),
    },
    () => {
      const places = [
        ...firstCommon(a.group.comers, b.group.comers, NAMES),
        ...a.bound.filter((bound) => isBoundTo(bound, b)).map(({ n }) => n),
        ...b.bound.filter((bound) => isBoundTo(bound, a)).map(({ n }) => n),
      ];
      const names = places.slice(0, NAMES).map((n) => index.people[n]?.name ?? '');
      const from = Math.max(a.start, b.start);
      const to = Math.min(a.end, b.end);
      const more = count - names.length;
      return {
        ja: `${names.map((name) => `${name}さん`).join('、')}${more > 0 ? `ほか計${count}名` : ''}が、${rangeText(from, to, 'ja')}に「${a.item.title}」と「${b.item.title}」の両方に出席の予定です。`,
        en: `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${count === 1 ? 'is' : 'are'} to attend both “${a.item.title}” and “${b.item.title}”, ${rangeText(from, to, 'en')}.`,
      };
    },
  );
}
