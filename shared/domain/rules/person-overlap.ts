import { rangeText } from '../calendar/times.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import type { Person } from './item-persons.ts';
import { moveApart } from './move-remedies.ts';
import { allOfPersons } from './plans-of-day.ts';
import { eachOverlap, type TimedItem } from './timed-item.ts';

/** 注意: one person named in two items at the same time (rule cases 7 to 9). One finding a person and pair, on both. */
export function personOverlap(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const day of context.days) {
    for (const { person, items } of allOfPersons(day)) {
      if (person) eachOverlap(items, (a, b) => findings.push(clash(context, person, a, b)));
    }
  }
  return findings;
}

const clash = (context: RuleContext, person: Person, a: TimedItem, b: TimedItem): Finding =>
  found(
    {
      rule: 'person-overlap',
      severity: 'caution',
      itemIds: [a.item.id, b.item.id],
      variant: variantOf(a.item, b.item),
    },
    () => {
      const from = Math.max(a.start, b.start);
      const to = Math.min(a.end, b.end);
      return {
        ja: `${person.name}さんが、${rangeText(from, to, 'ja')}に「${a.item.title}」と「${b.item.title}」の両方に入っています。`,
        en: `${person.name} is in both “${a.item.title}” and “${b.item.title}”, ${rangeText(from, to, 'en')}.`,
      };
    },
    () => moveApart(context, a, b),
  );
