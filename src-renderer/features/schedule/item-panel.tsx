import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
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
import { ItemPlaceFacts } from './item-place-facts.tsx';
import { ItemTravel } from './item-travel.tsx';
import { ItemVariant } from './item-variant.tsx';
import { ItemWhenWhere } from './item-when-where.tsx';
import { ManyItems } from './many-items.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { focusItem } from './show-card.ts';

/**
 * The panel beside the grid: the selected item, every field edited where it stands. Escape gives the keyboard
 * back to the item. Where it lies over the grid or sheet for want of room, `isFolded` keeps it shut.
 */
export function ItemPanel({ isFolded, onFold }: { isFolded: boolean; onFold: () => void }) {
  const { schedule: words } = useWords();
  const plan = usePlan();
  const ids = useSelection((state) => state.ids);
  const items = ids.flatMap((id) => plan.rows.items.get(id) ?? []);
  const [item] = items;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    // The selection stays: Escape on the card itself lets go of it.
    event.preventDefault();
    onFold();
    focusItem(item?.id);
  }

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
      className={`${styles.panel} ${isFolded ? styles.folded : ''}`}
      aria-label={items.length > 1 ? words.many : item.title}
      data-testid="item-panel"
      onKeyDown={onKeyDown}
    >
      <PanelHead items={items} onFold={onFold} />
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
    <ItemPlaceFacts item={item} />
    <ItemVariant item={item} />
    <ItemHeadcount item={item} />
    <ItemPeople item={item} />
    {item.kind === 'session' && <ItemAgenda item={item} />}
    <ItemDetails item={item} />
  </>
);

function PanelHead({ items, onFold }: { items: readonly Item[]; onFold: () => void }) {
  const { schedule: words } = useWords();
  const select = useSelection((state) => state.select);
  return (
    <div className={styles.head}>
      <h2 tabIndex={-1} data-panel-head>
        {items.length > 1 ? words.count(items.length) : items[0]?.title}
      </h2>
      <Button
        look="quiet"
        small
        aria-label={words.closePanel}
        title={words.closePanel}
        onClick={() => {
          onFold();
          select([]);
          focusItem(items[0]?.id);
        }}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
