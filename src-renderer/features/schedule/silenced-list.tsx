import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import styles from './finding-drawer.module.css';

/** 知らせない n件: rules that were silenced for an item (given: of that item alone), with the way back. */
export function SilencedList({ itemId }: { itemId?: string }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const silences = [...plan.rows.silences.values()].filter(
    (one) => itemId === undefined || one.itemId === itemId,
  );
  if (silences.length === 0) return null;
  return (
    <details className={styles.silenced}>
      <summary>{words.silenced(silences.length)}</summary>
      <ul>
        {silences.map(({ rule, itemId: id, reason }) => (
          <li key={`${rule} ${id}`}>
            <span>
              {itemId === undefined && `${plan.rows.items.get(id)?.title ?? ''}${words.colon}`}
              {reason}
            </span>
            <Button look="link" small onClick={() => run('unsilenceRule', { rule, itemId: id })}>
              {words.unsilence}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
