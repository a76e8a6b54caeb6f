import { personName } from '../../domain/attendees/person-name.ts';
import { rangeText, timePointText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item, ItemPerson } from '../../domain/collections/index.ts';
import type { DayPart, TimePoint } from '../../domain/collections/values.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { networkName } from '../../domain/reference/networks.ts';
import { plainTitle } from '../../domain/reference/plain-title.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { isInAllRooms, namedPlace } from '../../domain/schedule/named-place.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentCell } from '../document.ts';
import { documentWords, roleName } from '../words.ts';

/** What the papers and the calendar say of one item. */

/** Where a part of the day stands among minutes, for sorting alone: 午前 comes before any clock time. */
const PART_AT: Readonly<Record<DayPart, number>> = { morning: 0, noon: 720, afternoon: 720.5, evening: 1080 };

const sortValue = (point: TimePoint): number =>
  point === null ? Number.POSITIVE_INFINITY : typeof point === 'number' ? point : PART_AT[point];

/** By start; those without one last, in the hand-made order. */
export function byStart(a: Item, b: Item): number {
  const left = sortValue(a.start);
  const right = sortValue(b.start);
  return left === right ? byOrder(a, b) : left - right;
}

/** Whether a title or a kind says by itself that it is for those who wish (希望者ツアー). */
export const saysOptional = (text: string): boolean => /希望者|optional/i.test(text);

export { plainTitle };

/** The title, marked 〔希望者のみ〕 where it does not say so itself. */
export function itemTitle(plan: Plan, item: Item, language: Language): string {
  const title = plainTitle(plan, item, language);
  return item.optional && !saysOptional(title) ? title + documentWords(language).optionalMark : title;
}

/**
 * The place: a room with its venue (市民会館　大ホール), all rooms with theirs (市民会館　全室共通), of a leg
 * where it begins and where it leads; marked while it is to be confirmed. '' while it is open.
 */
export function whereText(plan: Plan, item: Item, language: Language): string {
  const from = placeText(plan, item, language);
  if (item.toPlaceId === null) return from;
  const to = placeText(plan, { ...item, placeId: item.toPlaceId, unconfirmed: [] }, language);
  return to === '' ? from : `${from}${documentWords(language).toPlace}${to}`;
}

/** The place where it is, or where a leg begins. */
export function placeText(plan: Plan, item: Item, language: Language): string {
  const words = documentWords(language);
  const place = namedPlace(plan, item);
  const venue = place?.parentId == null ? undefined : plan.rows.places.get(place.parentId);
  const rooms = isInAllRooms(plan, item) ? words.allRooms : undefined;
  const name = [venue?.name, place?.name, rooms].filter((part) => part !== undefined).join(words.gap);
  if (name === '') return '';
  return item.unconfirmed.includes('placeId') ? name + words.marked(words.unconfirmed) : name;
}

/** For whom the item is: the networks or activities it belongs to, each once. */
export function audienceNames(plan: Plan, item: Item, language: Language): string[] {
  const names = item.activityIds.flatMap((id) => {
    const activity = plan.rows.activities.get(id);
    if (!activity) return [];
    return [
      activity.network === null ? titleOf(activity, language) : networkName(activity.network, language),
    ];
  });
  return [...new Set(names)];
}

/** 進行：山田太郎、鈴木花子／発表：…; names carry no honorific. */
export function peopleText(plan: Plan, people: readonly ItemPerson[], language: Language): string {
  const words = documentWords(language);
  const byRole = groupBy([...people].sort(byOrder), ({ role }) => role);
  return [...byRole]
    .map(([role, members]) => {
      const names = members.map((person) => personName(plan, person));
      return `${roleName(role, language)}${words.colon}${names.join(words.comma)}`;
    })
    .join('\n');
}

/** 要確認（時刻・場所）, or '' where all is certain. */
export function unconfirmedText(item: Pick<Item, 'unconfirmed'>, language: Language): string {
  if (item.unconfirmed.length === 0) return '';
  const words = documentWords(language);
  const facts = [...new Set(item.unconfirmed.map((field) => words.facts[field] ?? words.otherFact))];
  return words.toConfirm(facts.join(words.betweenFacts));
}

/** People of every item, by item. */
export const peopleByItem = (plan: Plan): ReadonlyMap<string, ItemPerson[]> =>
  groupBy(plan.rows.itemPeople.values(), ({ itemId }) => itemId);

/** The times of an item as data: minutes of the day, the words of a part of it, null while open. */
export const timesOf = (
  start: TimePoint,
  end: TimePoint,
  language: Language,
): NonNullable<DocumentCell['range']> => [timeDatum(start, language), timeDatum(end, language)];

const timeDatum = (point: TimePoint, language: Language): number | string | null =>
  typeof point === 'string' ? timePointText(point, language) : point;

/** 13:30～17:00, with both times as data. */
export const timesCell = (start: TimePoint, end: TimePoint, language: Language): DocumentCell => ({
  text: rangeText(start, end, language),
  range: timesOf(start, end, language),
});
