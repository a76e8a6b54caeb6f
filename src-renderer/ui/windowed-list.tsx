import { type ReactNode, useRef } from 'react';
import { useRowWindow } from './use-row-window.ts';

/** A list of which only the lines in sight are drawn; `line` gives what stands in one. */
export function WindowedList<T>({
  items,
  keyOf,
  height,
  between = 0,
  className,
  lineClassName,
  label,
  line,
}: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly height: number;
  readonly between?: number;
  readonly className?: string | undefined;
  readonly lineClassName?: string | undefined;
  readonly label?: string;
  readonly line: (item: T) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { rows, after, measure, onFocus } = useRowWindow({
    count: items.length,
    list,
    height,
    between,
    keyOf: (index) => {
      const item = items[index];
      return item === undefined ? String(index) : keyOf(item);
    },
  });
  return (
    <ul
      ref={list}
      className={className}
      aria-label={label}
      onFocus={onFocus}
      style={{ paddingBottom: after }}
    >
      {rows.map(({ index, gap }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={keyOf(item)}
            ref={measure}
            data-index={index}
            className={lineClassName}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={gap > 0 ? { marginTop: gap } : undefined}
          >
            {line(item)}
          </li>
        );
      })}
    </ul>
  );
}
