import { Lock } from 'lucide-react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import type { CardLook } from './card-look.ts';
import styles from './item-card.module.css';

/** Small marks at a card's corner: what the rules say, changed, plan A or B, fixed, cancelled, to be confirmed. */
export function CardMarks({ item, look }: { item: Item; look: CardLook }) {
  const { common, schedule: words } = useWords();
  const { finding } = look;
  const open = item.unconfirmed.includes('start') || item.unconfirmed.includes('end');
  const plain = !item.fixed && item.variant === 'both' && !look.changed && !item.cancelled && !open;
  if (plain && (!finding || finding.severity === 'info')) return null;
  return (
    <span className={styles.marks} aria-hidden>
      {item.fixed && <Lock size={12} />}
      {item.variant !== 'both' && <Mark tone="accent">{words.variantMarks[item.variant]}</Mark>}
      {look.changed && <Mark tone="accent">{words.changedMark}</Mark>}
      {item.cancelled && <Mark tone="error">{words.cancelledMark}</Mark>}
      {open && <Mark tone="caution">{common.unconfirmed}</Mark>}
      {finding && finding.severity !== 'info' && (
        <span className={styles[finding.severity]}>
          ●<span className={styles.severity}> {common.severity[finding.severity]}</span>
        </span>
      )}
    </span>
  );
}

/** The same in words, for a screen reader. */
export function useCardSentence(item: Item, look: CardLook): string | undefined {
  const { common, schedule: words } = useWords();
  const parts = [
    item.fixed && words.fields.fixed,
    item.optional && words.fields.optional,
    item.cancelled && words.cancelledMark,
    item.variant !== 'both' && words.variants[item.variant],
    look.changed && words.changedSince,
    item.unconfirmed.length > 0 && common.unconfirmed,
    look.finding && `${common.severity[look.finding.severity]}${words.colon}${look.finding.sentence}`,
  ].filter((part): part is string => typeof part === 'string');
  return parts.length === 0 ? undefined : parts.join(words.pause);
}
