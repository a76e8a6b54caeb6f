import { X } from 'lucide-react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { ItemAgenda } from './item-agenda.tsx';
import { ItemDetails } from './item-details.tsx';
import { ItemFindings } from './item-findings.tsx';
import { ItemHeadcount } from './item-headcount.tsx';
import styles from './item-panel.module.css';
import { ItemPeople } from './item-people.tsx';
import { ItemTravel } from './item-travel.tsx';
import { ItemVariant } from './item-variant.tsx';
import { ItemWhenWhere } from './item-when-where.tsx';
import { ManyItems } from './many-items.tsx';
import { PanelFoot } from './panel-foot.tsx';

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
    <aside
      className={styles.panel}
      aria-label={items.length > 1 ? words.many : item.title}
      data-testid="item-panel"
    >
      <PanelHead items={items} />
      {items.length === 1 ? <OneItem key={item.id} item={item} /> : <ManyItems items={items} />}
      <PanelFoot items={items} />
    </aside>
  );
}

const OneItem = ({ item }: { item: Item }) => (
  <>
    <ItemFindings item={item} />
    <ItemWhenWhere item={item} />
    {item.kind === 'travel' && <ItemTravel item={item} />}
    <ItemVariant item={item} />
    <ItemHeadcount item={item} />
    <ItemPeople item={item} />
    {item.kind === 'session' && <ItemAgenda item={item} />}
    <ItemDetails item={item} />
  </>
);

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
