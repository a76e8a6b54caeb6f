import { rangeText } from '../calendar/times.ts';
import { containsSpan, intersectWindows, joinWindows } from '../calendar/windows.ts';
import type { Item } from '../collections/index.ts';
import type { PersonRole } from '../collections/item-people.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import { isTimed } from './timed-item.ts';

/** Who is asked after: an attendee, or a name as text. */
export interface PersonId {
  readonly attendeeId: string | null;
  readonly text: string;
}

/** Those without whom an item cannot be held. */
export const PRESENCE_MATTERS: readonly PersonRole[] = ['chair', 'speaker', 'host'];

/** 注意: a chair, speaker or host is not there for the whole of the item, by the hours stated. Nothing stated: nothing said. */
export function personHours(context: RuleContext): Finding[] {
  const { plan } = context;
  if (plan.rows.personHours.size === 0) return [];
  const findings: Finding[] = [];
  for (const { timed, day } of context.days) {
    for (const { item, start, end } of timed) {
      const told = new Set<string>();
      for (const { person, role } of context.parts.get(item.id) ?? []) {
        if (!PRESENCE_MATTERS.includes(role) || told.has(person.key)) continue;
        if (presenceOf(plan, item, person) !== 'absent') continue;
        told.add(person.key);
        const hours = statedHours(plan, day.id, person) ?? [];
        findings.push(
          found(
            { rule: 'person-hours', severity: 'caution', itemIds: [item.id], variant: variantOf(item) },
            () => ({
              ja: `${person.name}さんが在席できるのは${listed(hours, 'ja')}で、「${item.title}」（${rangeText(start, end, 'ja')}）に足りません。`,
              en: `${person.name} can be there ${listed(hours, 'en')}, not for all of “${item.title}” (${rangeText(start, end, 'en')}).`,
            }),
          ),
        );
      }
    }
  }
  return findings;
}

const listed = (hours: readonly Hours[], language: 'ja' | 'en'): string =>
  joinWindows(hours)
    .map(({ from, to }) => rangeText(from, to, language))
    .join(language === 'ja' ? '、' : ', ');

/**
 * Whether a person can be there for the whole of an item by the hours stated. Unknown, never a conflict,
 * where nothing is stated or the item's time is open (rule case 12).
 */
export function presenceOf(plan: Plan, item: Item, person: PersonId): 'present' | 'absent' | 'unknown' {
  const hours = item.dayId === null ? null : statedHours(plan, item.dayId, person);
  if (hours === null || !isTimed(item)) return 'unknown';
  return containsSpan(hours, { from: Number(item.start), to: Number(item.end) }) ? 'present' : 'absent';
}

/** Times of a day at which all of some people are free, in minutes; who has stated nothing is free (rule case 14). */
export function commonFreeTimes(plan: Plan, dayId: string, people: readonly PersonId[]): Hours[] {
  const stated = people.flatMap((person) => {
    const hours = statedHours(plan, dayId, person);
    return hours === null ? [] : [hours];
  });
  const [first, ...rest] = stated;
  if (!first) return [{ from: 0, to: 24 * 60 }];
  return rest.reduce<Hours[]>((common, hours) => intersectWindows(common, hours), joinWindows(first));
}

/** A person's hours on a day; null where none are stated. */
function statedHours(plan: Plan, dayId: string, { attendeeId, text }: PersonId): readonly Hours[] | null {
  const hours = plan.rows.personHours.get(`${dayId}|${attendeeId ?? text}`)?.hours ?? [];
  return hours.length === 0 ? null : hours;
}
