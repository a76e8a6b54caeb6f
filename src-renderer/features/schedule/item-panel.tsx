import { X } from 'lucide-react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ItemDetails } from './item-details.tsx';
import { ItemFindings } from './item-findings.tsx';
import styles from './item-panel.module.css';
import { ItemPeople } from './item-people.tsx';
import { ItemWhenWhere } from './item-when-where.tsx';

/** The panel beside the grid: the selected item, every field edited where it stands. */
export function ItemPanel() {
  const { schedule: words } = useWords();
  const plan = usePlan();
  const ids = useSelection((state) => state.ids);
  const items = ids.flatMap((id) => plan.rows.items.get(id) ?? []);
  const [item] = items;
  if (!item) {
    return (
      <aside className={`${styles.panel} ${styles.idle}`} aria-label={words.title}>
        <div className={styles.empty}>
          <p>{words.select}</p>
          <p>{words.selectHint}</p>
        </div>
      </aside>
    );
  }
  return (
    <aside className={styles.panel} aria-label={item.title} data-testid="item-panel">
      <PanelHead items={items} />
      {items.length === 1 && (
        <div key={item.id} style={{ display: 'contents' }}>
          <ItemFindings item={item} />
          <ItemWhenWhere item={item} />
          <ItemPeople item={item} />
          <ItemDetails item={item} />
        </div>
      )}
      <PanelFoot items={items} />
    </aside>
  );
}

function PanelHead({ items }: { items: readonly Item[] }) {
  const { schedule: words } = useWords();
  const select = useSelection((state) => state.select);
  return (
    <div className={styles.head}>
      <h2>{items.length > 1 ? words.count(items.length) : items[0]?.title}</h2>
      <Button
        look="quiet"
        small
        aria-label={words.closePanel}
        title={words.closePanel}
        onClick={() => select([])}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

function PanelFoot({ items }: { items: readonly Item[] }) {
  const { common, schedule: words } = useWords();
  const select = useSelection((state) => state.select);
  const run = useRun(common.refused);
  const ids = items.map((item) => item.id);
  return (
    <div className={styles.foot}>
      <Button small onClick={() => run('duplicateItems', { ids })}>
        {words.duplicate}
      </Button>
      <Button
        small
        look="danger"
        onClick={() => {
          if (run('removeItems', { ids })) select([]);
        }}
      >
        {words.remove}
      </Button>
    </div>
  );
}
