import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './item-card.module.css';
import type { CardHandlers } from './item-card.tsx';
import type { ItemColour } from './item-colour.ts';

/** An item without a definite time, above the grid. */
export function StripCard({
  item,
  colour,
  selected,
  handlers,
}: {
  item: Item;
  colour: ItemColour;
  selected: boolean;
  handlers: CardHandlers;
}) {
  const language = useLanguage();
  const { common } = useWords();
  const known = item.start !== null || item.end !== null;
  const classes = [
    styles.card,
    styles.chip,
    styles[colour],
    item.optional && styles.optional,
    item.cancelled && styles.cancelled,
    selected && styles.selected,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-item={item.id}
      data-testid="strip-card"
      aria-pressed={selected}
      title={item.title}
      onPointerDown={(event) => handlers.onPointerDown(event, item.id, 'body')}
      onClick={(event) => handlers.onClick(event, item.id)}
      onKeyDown={(event) => handlers.onKeyDown(event, item.id)}
    >
      <b>{item.title}</b>
      <time>{known && rangeText(item.start, item.end, language)}</time>
      {item.unconfirmed.length > 0 && <Mark tone="caution">{common.unconfirmed}</Mark>}
    </button>
  );
}
