import type { Item } from '../../../shared/domain/collections/index.ts';
import type { CardLook } from './card-look.ts';
import styles from './item-card.module.css';

/** Classes that a card has on the grid as well as on the strip. */
export const lookClasses = (
  item: Item,
  look: CardLook,
  selected: boolean,
): readonly (string | undefined | false)[] => [
  styles.card,
  styles[look.colour],
  item.optional && styles.optional,
  item.kind === 'travel' && styles.travel,
  item.cancelled && styles.cancelled,
  look.faint && styles.faint,
  selected && styles.selected,
];
