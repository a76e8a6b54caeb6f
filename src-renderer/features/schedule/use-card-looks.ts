import { useMemo } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { findingsOf, usePlan } from '../../store/use-plan.ts';
import type { CardLook } from './item-card.tsx';
import { itemColour } from './item-colour.ts';

/** How every item's card looks in the plan's present state. */
export function useCardLooks(): (item: Item) => CardLook {
  const plan = usePlan();
  const language = useLanguage();
  const { schedule: words } = useWords();
  const looks = useMemo(() => {
    const gravest = gravestByItem(findingsOf(plan));
    const details = detailsByItem(plan, words.roles);
    const result = new Map<string, CardLook>();
    for (const item of plan.rows.items.values()) {
      const finding = gravest.get(item.id);
      result.set(item.id, {
        colour: itemColour(plan, item),
        finding: finding ? { severity: finding.severity, sentence: finding.message[language] } : null,
        details: details.get(item.id) ?? [],
      });
    }
    return result;
  }, [plan, language, words]);
  return (item) => looks.get(item.id) ?? PLAIN;
}

const PLAIN: CardLook = { colour: 'quiet', finding: null, details: [] };

/** Findings come sorted by severity: the first one of an item is its gravest. */
function gravestByItem(findings: readonly Finding[]): Map<string, Finding> {
  const result = new Map<string, Finding>();
  for (const finding of findings) {
    for (const id of finding.itemIds) if (!result.has(id)) result.set(id, finding);
  }
  return result;
}

function detailsByItem(plan: Plan, roles: Readonly<Record<string, string>>): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const { itemId, role, text } of [...plan.rows.itemPeople.values()].sort(byOrder)) {
    people.set(itemId, [...(people.get(itemId) ?? []), `${roles[role] ?? role}：${text}`]);
  }
  const result = new Map<string, string[]>();
  for (const item of plan.rows.items.values()) {
    const place = item.placeId === null ? undefined : plan.rows.places.get(item.placeId)?.name;
    result.set(item.id, [...(place ? [place] : []), ...(people.get(item.id) ?? [])]);
  }
  return result;
}
