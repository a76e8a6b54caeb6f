import type { Item } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { unplaced } from './drag-target.ts';
import styles from './item-panel.module.css';
import { useItemActions } from './use-item-actions.ts';

/** What is done to the selected items as a whole. */
export function PanelFoot({ items }: { items: readonly Item[] }) {
  const { common, schedule: words } = useWords();
  const select = useSelection((state) => state.select);
  const run = useRun(common.refused);
  const { rainCopy } = useItemActions();
  const ids = items.map((item) => item.id);

  function duplicate(): void {
    if (!run('duplicateItems', { ids })) return;
    select([...(useSession.getState().plan?.rows.items.keys() ?? [])].slice(-ids.length));
  }

  return (
    <div className={styles.foot}>
      <Button small onClick={duplicate}>
        {words.duplicate}
      </Button>
      {items.some((item) => item.dayId !== null) && (
        <Button small onClick={() => run('placeItems', { moves: unplaced(items).moves })}>
          {words.toTray}
        </Button>
      )}
      {items.length > 1 && items.some((item) => item.variant === 'both' && item.dayId !== null) && (
        <Button small title={words.makeRainHint} onClick={() => rainCopy(ids)}>
          {words.makeRain}
        </Button>
      )}
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
