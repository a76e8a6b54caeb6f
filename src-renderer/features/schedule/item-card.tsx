import { memo, type PointerEvent } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { CardHandlers, CardLook } from './card-look.ts';
import { CardMarks, useCardSentence } from './card-marks.tsx';
import { cardTitle } from './card-title.ts';
import styles from './item-card.module.css';
import { lookClasses } from './look-classes.ts';
import type { Edge } from './use-drag.ts';

/** Heights in pixels below which a card is one line, and one small line. */
const SHORT = 45;
const TINY = 21;
/** Below this (ten minutes) what follows lies over the card: there is room for title and time alone. */
const BARE = 11;
/** With more lanes than these side by side a card has no room to spare at its sides. */
const SLIM = 2;
/** A line of text on a card, and its padding and border above and below, in pixels; the same in the style sheet. */
const LINE = 17;
const PADDING = 10;
/** Height of the strips by which a card's ends are taken, in pixels; the same in the style sheet. */
const GRIP = 6;

export interface ItemCardProps {
  readonly item: Item;
  /** Pixels. */
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly lanes: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Something that runs across lies beneath it and must stay in reach. */
  readonly over: boolean;
  readonly look: CardLook;
  readonly selected: boolean;
  readonly handlers: CardHandlers;
}

/** One item on the time grid. Everything it is given is a plain value or keeps its identity, for memo. */
export const ItemCard = memo(function ItemCard({ item, look, selected, handlers, ...at }: ItemCardProps) {
  const language = useLanguage();
  const { schedule: words } = useWords();
  const sentence = useCardSentence(item, look);
  const { top, height, lane, lanes, over } = at;
  const isShort = height < SHORT;
  const lines = Math.max(1, Math.floor((height - PADDING) / LINE));
  const isSlim = lanes > SLIM;
  const gap = isSlim ? 2 : 6;
  const inset = over ? 30 : 2 * gap;
  const classes = [
    ...lookClasses(item, look, selected),
    isShort && (height < BARE ? styles.bare : styles.short),
    height < TINY && styles.tiny,
    isSlim ? styles.slim : lanes === SLIM ? styles.pair : styles.alone,
    at.openEnd && styles.openEnd,
    at.openStart && styles.openStart,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-item={item.id}
      data-testid="card"
      aria-pressed={selected}
      aria-description={sentence}
      title={look.finding?.sentence}
      style={
        lanes === 1 && !over
          ? { top, height }
          : {
              top,
              height,
              left: `calc(${(lane / lanes) * 100}% + ${gap}px)`,
              width: `calc(${100 / lanes}% - ${inset}px)`,
            }
      }
      onPointerDown={(event) => handlers.onPointerDown(event, item.id, edgeAt(event))}
      onKeyDown={(event) => handlers.onKeyDown(event, item.id)}
      onClick={(event) => handlers.onClick(event, item.id)}
    >
      <span className={styles.text} style={isShort ? undefined : { maxHeight: lines * LINE }}>
        <span className={styles.head}>
          <CardMarks item={item} look={look} />
          <b>{cardTitle(item)}</b>
        </span>
        <time>{rangeText(item.start, item.end, language)}</time>
        {isShort
          ? height >= BARE && look.details.length > 0 && <p>{look.details.join(words.pause)}</p>
          : look.details.slice(0, Math.max(0, lines - 2)).map((line) => <p key={line}>{line}</p>)}
      </span>
    </button>
  );
});

/** By its upper and lower strip a card is made longer or shorter; on the smallest the lower one must do. */
function edgeAt(event: PointerEvent<HTMLElement>): Edge {
  const { top, bottom, height } = event.currentTarget.getBoundingClientRect();
  if (bottom - event.clientY <= (height < TINY ? GRIP / 2 : GRIP)) return 'foot';
  return height >= TINY && event.clientY - top <= GRIP ? 'head' : 'body';
}
