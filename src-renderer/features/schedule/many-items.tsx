import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import styles from './item-panel.module.css';

/** Several items are selected: which; a click keeps that one alone. */
export function ManyItems({ items }: { items: readonly Item[] }) {
  const language = useLanguage();
  const select = useSelection((state) => state.select);
  return (
    <ul className={styles.many}>
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" onClick={() => select([item.id])}>
            <time>{rangeText(item.start, item.end, language)}</time>
            <span>{item.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
