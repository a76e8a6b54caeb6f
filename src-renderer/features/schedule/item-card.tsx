import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Severity } from '../../../shared/domain/rules/finding.ts';
import type { PlacedItem } from '../../../shared/domain/schedule/columns.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './item-card.module.css';
import type { ItemColour } from './item-colour.ts';

export interface CardLook {
  readonly colour: ItemColour;
  /** The gravest finding of the item and its sentence. */
  readonly finding: { readonly severity: Severity; readonly sentence: string } | null;
  /** Place and people, as far as they fit. */
  readonly details: readonly string[];
}

export interface CardHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, id: string, edge: 'body' | 'foot') => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>, id: string) => void;
}

/** One item on the time grid, `top` and `height` in pixels. */
export const ItemCard = memo(function ItemCard({
  placed,
  top,
  height,
  look,
  selected,
  handlers,
}: {
  placed: PlacedItem;
  top: number;
  height: number;
  look: CardLook;
  selected: boolean;
  handlers: CardHandlers;
}) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const { item, lane, lanes, openStart, openEnd } = placed;
  const range = rangeText(item.start, item.end, language);
  const size = height < 21 ? styles.tiny : '';
  const short = height < 40 ? styles.short : '';
  const classes = [
    styles.card,
    styles[look.colour],
    short,
    size,
    item.optional && styles.optional,
    item.kind === 'travel' && styles.travel,
    item.cancelled && styles.cancelled,
    openEnd && styles.openEnd,
    openStart && styles.openStart,
    selected && styles.selected,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-item={item.id}
      data-testid="card"
      aria-pressed={selected}
      aria-description={look.finding?.sentence}
      title={look.finding?.sentence}
      style={{
        top,
        height,
        left: `calc(${(lane / lanes) * 100}% + 6px)`,
        width: `calc(${100 / lanes}% - 12px)`,
      }}
      onPointerDown={(event) => handlers.onPointerDown(event, item.id, 'body')}
      onKeyDown={(event) => handlers.onKeyDown(event, item.id)}
      onClick={(event) => handlers.onClick(event, item.id)}
    >
      <span className={styles.head}>
        <b>{item.title}</b>
        <FindingMark look={look} />
      </span>
      <span>
        <time>{range}</time> {item.cancelled && <Mark tone="error">{words.cancelledMark}</Mark>}{' '}
        {(item.unconfirmed.includes('start') || item.unconfirmed.includes('end')) && (
          <Mark tone="caution">{common.unconfirmed}</Mark>
        )}
      </span>
      {look.details.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!openEnd && (
        <span
          className={styles.grip}
          onPointerDown={(event) => {
            event.stopPropagation();
            handlers.onPointerDown(event, item.id, 'foot');
          }}
        />
      )}
    </button>
  );
});

/** 誤り or 注意 at the card's corner. */
function FindingMark({ look }: { look: CardLook }) {
  const { common } = useWords();
  if (!look.finding || look.finding.severity === 'info') return null;
  return (
    <span className={`${styles.mark} ${styles[look.finding.severity]}`}>
      ●<span> {common.severity[look.finding.severity]}</span>
    </span>
  );
}
