import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Up to so many rows all are drawn: nothing is gained by leaving out a few. */
const ALL_UP_TO = 60;
const OVERSCAN = 12;

/** A row to draw, and how many px of rows are left out before it. */
export interface WindowRow {
  readonly index: number;
  readonly gap: number;
}

export interface RowWindow {
  readonly rows: readonly WindowRow[];
  /** Px of rows left out after the last one. */
  readonly after: number;
  /** Each row's `ref`, beside its `data-index`: its true height is taken over. */
  readonly measure: (row: Element | null) => void;
  /** For the list: the row that holds the keyboard stays drawn wherever one scrolls. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly show: (index: number) => void;
}

/**
 * Draws of a long list only the rows in sight and some around them.
 * @param list the list's own element; what scrolls is the nearest part of the page around it that does
 * @param height px of a row as long as it has not been measured
 * @param between px between rows, as the stylesheet has it
 */
export function useRowWindow({
  count,
  list,
  height,
  between = 0,
  keyOf,
}: {
  readonly count: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly height: number;
  readonly between?: number;
  readonly keyOf: (index: number) => string;
}): RowWindow {
  const [margin, setMargin] = useState(0);
  const held = useRef<string | null>(null);
  const virtual = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => height,
    gap: between,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: (range) => drawnOf(range, held.current, keyOf),
  });
  useLayoutEffect(() => {
    const [outer, inner] = [scrollerOf(list.current), list.current];
    if (!outer || !inner) return;
    const top = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
    setMargin(Math.round(top));
  }, [list]);
  const items = virtual.getVirtualItems();
  return {
    rows: items.map(({ index, start }, n) => {
      const before = items[n - 1];
      return { index, gap: start - (before ? before.end + between : margin) };
    }),
    after: virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    measure: virtual.measureElement,
    onFocus: ({ target }) => {
      const index = target.closest('[data-index]')?.getAttribute('data-index');
      held.current = index == null ? null : keyOf(Number(index));
    },
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}

/** The nearest ancestor that scrolls up and down. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  let at = element?.parentElement ?? null;
  while (at && !/auto|scroll/u.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at;
}

/** The indexes to draw: those in sight, and the one that is held by the keyboard. */
function drawnOf(range: Range, held: string | null, keyOf: (index: number) => string): number[] {
  if (range.count <= ALL_UP_TO) return Array.from({ length: range.count }, (_, index) => index);
  const seen = defaultRangeExtractor(range);
  if (held === null) return seen;
  for (let index = 0; index < range.count; index += 1) {
    if (keyOf(index) !== held) continue;
    return seen.includes(index) ? seen : [...seen, index].sort((a, b) => a - b);
  }
  return seen;
}
