import { memo } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { CardHandlers, CardLook } from './card-look.ts';
import { CardMarks, useCardSentence } from './card-marks.tsx';
import styles from './item-card.module.css';
import { lookClasses } from './look-classes.ts';

/** An item without a definite time, above the grid or on the tray. */
export const StripCard = memo(function StripCard({
  item,
  look,
  selected,
  handlers,
}: {
  item: Item;
  look: CardLook;
  selected: boolean;
  handlers: CardHandlers;
}) {
  const language = useLanguage();
  const sentence = useCardSentence(item, look);
  const known = item.start !== null || item.end !== null;
  return (
    <button
      type="button"
      className={[...lookClasses(item, look, selected), styles.chip].filter(Boolean).join(' ')}
      data-item={item.id}
      data-testid="strip-card"
      aria-pressed={selected}
      aria-description={sentence}
      title={look.finding?.sentence ?? item.title}
      onPointerDown={(event) => handlers.onPointerDown(event, item.id, 'body')}
      onClick={(event) => handlers.onClick(event, item.id)}
      onKeyDown={(event) => handlers.onKeyDown(event, item.id)}
    >
      <b>{item.title}</b>
      <time>{known && rangeText(item.start, item.end, language)}</time>
      <CardMarks item={item} look={look} />
    </button>
  );
});
