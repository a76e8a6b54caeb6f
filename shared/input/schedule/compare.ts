import { withNames } from '../../domain/attendees/person-name.ts';
import type { Activity, Item } from '../../domain/collections/index.ts';
import type { PersonInput } from '../../domain/commands/item-people.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { groupBy } from '../../lib/group-by.ts';
import { matchKey } from '../../text/match-key.ts';
import { changedCells } from './changed-cells.ts';
import { fieldsOf } from './item-fields.ts';
import { matchDays } from './match-days.ts';
import { matchItems } from './match-items.ts';
import { PlaceFinder } from './place-finder.ts';
import {
  type DayProposal,
  type ItemProposal,
  NO_CHOICES,
  type ScheduleChoices,
  type ScheduleProposal,
} from './proposal.ts';
import type { ReadItem, ScheduleReading } from './reading.ts';

/**
 * Puts a read schedule beside the plan. What the file leaves blank changes nothing; kind, activities and marks of an
 * item that is there already are the person's and stay; items that the file does not have are listed, not removed.
 */
export function compareSchedule(
  plan: Plan,
  reading: ScheduleReading,
  choices: ScheduleChoices = NO_CHOICES,
): ScheduleProposal {
  const days = matchDays(plan, reading.days, choices.days);
  const matches = matchItems(plan, reading.items, days, choices.items);
  const places = new PlaceFinder(plan.rows.places);
  const people = personFinder(plan);
  const items = reading.items.map((read): ItemProposal => {
    const match = matches.get(read.index);
    return propose(plan, read, days, places, people, match?.item ?? null, match?.renamed ?? false);
  });
  const all = [...items, ...rainItems(items, places)];
  const found = new Set(all.flatMap(({ item }) => (item ? [item.id] : [])));
  const matched = new Set(days.map(({ matchedDayId }) => matchedDayId).filter((id) => id !== null));
  const absent = [...plan.rows.items.values()].filter(
    (item) => item.dayId !== null && matched.has(item.dayId) && !found.has(item.id) && !item.cancelled,
  );
  return {
    days,
    items: all.map((one) => ({ ...one, candidates: candidatesOf(one, absent) })),
    places: places.needed(all.map(({ placeKey }) => placeKey)),
    absent: reading.isPartial ? [] : absent,
  };
}

function propose(
  plan: Plan,
  read: ReadItem,
  days: readonly DayProposal[],
  places: PlaceFinder,
  people: (names: ReadItem['people'], item: Item | null) => readonly PersonInput[],
  item: Item | null,
  renamed: boolean,
): ItemProposal {
  const day = days[read.day];
  const placeKey = read.place === null ? null : places.find(read.place, day?.kind ?? 'meeting');
  const given = { read, item, placeKey, people: people(read.people, item), day: read.day, renamed };
  const fields = fieldsOf(read, day?.kind ?? 'meeting', activitiesOf(plan, read, day), item);
  const changed = changedCells(plan, { ...given, fields }, day?.matchedDayId ?? null);
  const verdict = item === null ? 'added' : changed.size > 0 ? 'changed' : 'same';
  return { ...given, index: read.index, fields, changed, verdict, candidates: [], rainOf: null };
}

/** For each new line with a place for rain: the same line there, in plan B. */
function rainItems(items: readonly ItemProposal[], places: PlaceFinder): ItemProposal[] {
  let index = items.length;
  return items.flatMap((one): ItemProposal[] => {
    if (one.read.planB === null || one.verdict !== 'added') return [];
    const { detail: _, ...read } = { ...one.read, place: one.read.planB, detail: null };
    return [
      {
        ...one,
        index: index++,
        read: { ...read, detail: null },
        fields: { ...one.fields, description: '', remarks: '', variant: 'b', unconfirmed: ['placeId'] },
        placeKey: places.find(one.read.planB, 'excursion'),
        rainOf: one.index,
      },
    ];
  });
}

/** Items of the plan on the same day that the file does not have: one of them may be this line under another name. */
const candidatesOf = (one: ItemProposal, absent: readonly Item[]): readonly Item[] =>
  one.rainOf !== null || (one.item !== null && !one.renamed)
    ? []
    : absent.filter(({ start }) => start === one.fields.start && start !== null);

/** Activities whose title the line has; on an excursion's day the one excursion. */
function activitiesOf(plan: Plan, read: ReadItem, day: DayProposal | undefined): readonly string[] {
  const all = [...plan.rows.activities.values()];
  const title = matchKey(read.title);
  const named = all.filter((one) => {
    const key = matchKey(one.title);
    return key === title || (key.length >= 3 && title.includes(key));
  });
  if (named.length > 0) return named.map(({ id }) => id);
  const only = (kind: Activity['kind']): readonly string[] => {
    const own = all.filter((one) => one.kind === kind);
    return own.length === 1 ? own.map(({ id }) => id) : [];
  };
  if (read.kind === 'reception') return only('reception');
  // Who goes along of those who wish is not said by the day.
  return day && day.kind !== 'meeting' && !read.optional ? only(day.kind) : [];
}

/** Names as they stand in the file as people of the plan: attendees by their whole name, else text. */
function personFinder(plan: Plan) {
  const byName = groupBy(plan.rows.attendees.values(), ({ name }) => matchKey(name));
  const byItem = groupBy(withNames(plan, plan.rows.itemPeople.values()), ({ itemId }) => itemId);
  return (names: ReadItem['people'], item: Item | null): readonly PersonInput[] => {
    const there = item === null ? [] : (byItem.get(item.id) ?? []);
    return names.map(({ role, text }) => {
      const key = matchKey(text);
      // 三浦 in the file is 三浦 大輔 of the plan where he does this already.
      const same = there.find((one) => matchKey(one.text).startsWith(key));
      if (same)
        return { role: role === 'staff' ? same.role : role, attendeeId: same.attendeeId, text: same.text };
      const alike = byName.get(key) ?? [];
      const one = alike.length === 1 ? alike[0] : undefined;
      return { role, attendeeId: one?.id ?? null, text: one?.name ?? text };
    });
  };
}
