import { matchKey } from '../../text/match-key.ts';
import { rangeText } from '../calendar/times.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';
import { overlaps, type TimedItem, timedItemsByDay } from './timed-item.ts';

/** 注意: one person named in two items at the same time (rule cases 7 to 9). One finding a person and pair. */
export function personOverlap(plan: Plan): Finding[] {
  const people = itemsByPerson(plan);
  const findings: Finding[] = [];
  for (const day of timedItemsByDay(plan).values()) {
    for (const { name, itemIds } of people.values()) {
      if (itemIds.size < 2) continue;
      const theirs = day.filter(({ item }) => itemIds.has(item.id));
      for (const [a, b] of overlaps(theirs)) findings.push(finding(a, b, name));
    }
  }
  return findings;
}

/** Items each person has a part in. An attendee is one person; a name as text is one by its match key. */
function itemsByPerson(plan: Plan): Map<string, { name: string; itemIds: Set<string> }> {
  const people = new Map<string, { name: string; itemIds: Set<string> }>();
  for (const { attendeeId, text, itemId } of plan.rows.itemPeople.values()) {
    const name = (attendeeId && plan.rows.attendees.get(attendeeId)?.name) || text;
    const key = attendeeId ?? `text:${matchKey(text)}`;
    const person = people.get(key) ?? { name, itemIds: new Set<string>() };
    person.itemIds.add(itemId);
    people.set(key, person);
  }
  return people;
}

function finding(a: TimedItem, b: TimedItem, name: string): Finding {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return {
    rule: 'person-overlap',
    severity: 'caution',
    itemIds: [a.item.id, b.item.id],
    message: {
      ja: `${name}さんが、${rangeText(start, end, 'ja')}に「${a.item.title}」と「${b.item.title}」の両方に入っています。`,
      en: `${name} is in both “${a.item.title}” and “${b.item.title}”, ${rangeText(start, end, 'en')}.`,
    },
  };
}
