import { presenceOf, statedHours } from '../attendees/person-hours.ts';
import { rangeText } from '../calendar/times.ts';
import { joinWindows } from '../calendar/windows.ts';
import type { PersonRole } from '../collections/item-people.ts';
import type { Hours } from '../collections/values.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';

/** Those without whom an item cannot be held. */
const PRESENCE_MATTERS: readonly PersonRole[] = ['chair', 'speaker', 'host'];

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
