import { useMemo, useRef } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { changedItemIds } from '../../../shared/domain/release/compare.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { networksOf } from '../../../shared/domain/schedule/networks-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { findingsOf, usePlan } from '../../store/use-plan.ts';
import { cardDetails } from './card-details.ts';
import type { CardLook } from './card-look.ts';
import { itemColour } from './item-colour.ts';

/**
 * How every item's card looks in the plan's present state. A look that says the same as before is the
 * same object, so that a card which did not change is not drawn again.
 */
export function useCardLooks(network: string | null): (item: Item) => CardLook {
  const plan = usePlan();
  const language = useLanguage();
  const { schedule: words } = useWords();
  const known = useRef<ReadonlyMap<string, { text: string; look: CardLook }>>(new Map());
  const looks = useMemo(() => {
    const gravest = gravestByItem(findingsOf(plan));
    const details = cardDetails(plan, words);
    const changed = changedItemIds(plan);
    const next = new Map<string, { text: string; look: CardLook }>();
    for (const item of plan.rows.items.values()) {
      const finding = gravest.get(item.id);
      const look: CardLook = {
        colour: itemColour(plan, item),
        finding: finding ? { severity: finding.severity, sentence: finding.message[language] } : null,
        details: details.get(item.id) ?? [],
        changed: changed.has(item.id),
        faint: network !== null && !networksOf(plan, item).includes(network),
      };
      const text = JSON.stringify(look);
      const before = known.current.get(item.id);
      next.set(item.id, before?.text === text ? before : { text, look });
    }
    known.current = next;
    return next;
  }, [plan, language, words, network]);
  return (item) => looks.get(item.id)?.look ?? PLAIN;
}

const PLAIN: CardLook = { colour: 'quiet', finding: null, details: [], changed: false, faint: false };

/** Findings come sorted by severity: the first one of an item is its gravest. */
function gravestByItem(findings: readonly Finding[]): Map<string, Finding> {
  const result = new Map<string, Finding>();
  for (const finding of findings) {
    for (const id of finding.itemIds) if (!result.has(id)) result.set(id, finding);
  }
  return result;
}
