import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './grid.module.css';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface GridProps {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** In px. */
  readonly size: {
    readonly row: number;
    readonly column: number;
    readonly head: number;
    readonly side: number;
  };
  readonly corner: string;
  readonly columnHead: (column: number) => ReactNode;
  readonly rowHead: (row: number) => ReactNode;
  readonly cell: (spot: Spot) => ReactNode;
  readonly nameOf: (spot: Spot) => string;
  readonly active: Spot;
  readonly onActive: (spot: Spot) => void;
  /** A key that moves nothing; true where it was taken. */
  readonly onKey: (event: KeyboardEvent, spot: Spot) => boolean;
  /** The pointer on a cell: what dragging does. */
  readonly drop?: (from: Spot, to: Spot) => void;
  readonly canDrag?: (spot: Spot) => boolean;
}

/**
 * A table of which only the cells in sight are drawn, in both directions, with its heads staying where they are. One stop of the Tab key;
 * arrows, Home, End and the page keys move the active cell.
 */
export function Grid(props: GridProps) {
  const { label, rows, columns, size, active, onActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const dragged = useRef<Spot | null>(null);
  const common = { getScrollElement: () => scroller.current, overscan: 3 };
  const down = useVirtualizer({
    ...common,
    count: rows,
    estimateSize: () => size.row,
    paddingStart: size.head,
    scrollPaddingStart: size.head,
  });
  const across = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns,
    estimateSize: () => size.column,
    paddingStart: size.side,
    scrollPaddingStart: size.side,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active cell alone
  useEffect(() => {
    if (document.activeElement !== scroller.current) return;
    down.scrollToIndex(active.row, { align: 'auto' });
    across.scrollToIndex(active.column, { align: 'auto' });
  }, [active.row, active.column]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return;
    const to = props.onKey(event, active) ? null : target(event, active, rows, columns);
    if (to === null) {
      if (event.defaultPrevented) event.stopPropagation();
      return;
    }
    event.preventDefault();
    onActive(to);
  }

  const cellId = ({ row, column }: Spot): string => `${id}-${row}-${column}`;
  const isActive = (spot: Spot): boolean => spot.row === active.row && spot.column === active.column;
  const drag = (spot: Spot) => {
    const { drop } = props;
    if (!drop) return {};
    return {
      draggable: props.canDrag?.(spot) ?? false,
      onDragStart: () => {
        dragged.current = spot;
      },
      onDragOver: (event: { preventDefault(): void }) => dragged.current && event.preventDefault(),
      onDrop: () => {
        if (dragged.current) drop(dragged.current, spot);
        dragged.current = null;
      },
    };
  };
  const seen = across.getVirtualItems();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of which a part is drawn, with cells placed one by one
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows + 1}
      aria-colcount={columns + 1}
      aria-activedescendant={cellId(active)}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div className={styles.canvas} style={{ width: across.getTotalSize(), height: down.getTotalSize() }}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, the active cell is named by it */}
        <div role="row" aria-rowindex={1} className={styles.head} style={{ height: size.head }}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <div
            role="columnheader"
            aria-colindex={1}
            className={styles.corner}
            style={{ width: size.side, height: size.head }}
          >
            {props.corner}
          </div>
          {seen.map(({ index, start }) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={styles.columnHead}
              style={box(start, size.column, size.head)}
            >
              {props.columnHead(index)}
            </div>
          ))}
        </div>
        {down.getVirtualItems().map(({ index: row, start: top }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={row}
            role="row"
            aria-rowindex={row + 2}
            className={styles.row}
            style={{ top, height: size.row }}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: as above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
            <div
              role="rowheader"
              aria-colindex={1}
              className={styles.rowHead}
              style={{ width: size.side, height: size.row }}
            >
              {props.rowHead(row)}
            </div>
            {seen.map(({ index: column, start }) => {
              const spot = { row, column };
              return (
                // biome-ignore lint/a11y/useSemanticElements: as above
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
                <div
                  key={column}
                  id={cellId(spot)}
                  role="gridcell"
                  aria-colindex={column + 2}
                  aria-selected={isActive(spot)}
                  aria-label={props.nameOf(spot)}
                  className={styles.cell}
                  style={box(start, size.column, size.row)}
                  onClick={() => onActive(spot)}
                  {...drag(spot)}
                >
                  {props.cell(spot)}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

const box = (left: number, width: number, height: number): CSSProperties => ({ left, width, height });

/** Where a key leads; null for one that leads nowhere. */
function target(event: KeyboardEvent, { row, column }: Spot, rows: number, columns: number): Spot | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
  }[event.key];
  if (!to) return null;
  const within = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n));
  return { row: within(to.row, rows), column: within(to.column, columns) };
}
