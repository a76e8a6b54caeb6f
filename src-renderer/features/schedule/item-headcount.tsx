import { itemHeadcount } from '../../../shared/domain/attendees/headcount.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './item-panel.module.css';

/** 見込み 39名（未回答 5）: who is expected, and who may still come. Nothing where nobody is asked. */
export function ItemHeadcount({ item }: { item: Item }) {
  const { schedule: words } = useWords();
  const plan = usePlan();
  const count = itemHeadcount(plan, item);
  const parts = (['open', 'maybe', 'held'] as const)
    .filter((part) => count[part] > 0)
    .map((part) => words.headcountParts[part](count[part]));
  if (count.yes === 0 && parts.length === 0) return null;
  return (
    <dl className={styles.headcount} data-testid="headcount">
      <dt>{words.headcount}</dt>
      <dd>
        {words.people(count.yes)}
        {parts.length > 0 && words.peopleOpen(parts.join(words.pause))}
      </dd>
    </dl>
  );
}
