// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by its own places; a table's elements cannot be placed so
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { yesCounts } from '../../../shared/domain/attendees/filter-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './attendee-grid.module.css';
import { useColumnPlaces } from './column-places.ts';
import type { Columns } from './columns.ts';
import { FillHandle } from './fill-handle.tsx';
import { cellBox } from './geometry.ts';
import type { GridControl } from './grid-control.ts';
import { GridHeader } from './grid-header.tsx';
import { GridInput } from './grid-input.tsx';
import { GridLines } from './grid-lines.tsx';
import type { Lines } from './lines.ts';
import { isMany } from './range.ts';
import { useClipboard } from './use-clipboard.ts';
import type { ColumnActions } from './use-column-actions.ts';
import { useCountedPlan } from './use-counts.ts';
import { type GridActions, useGridKeys } from './use-grid-keys.ts';
import { useGridMouse } from './use-grid-mouse.ts';
import { useGridWindow } from './use-grid-window.ts';
import { useHeadActions } from './use-head-actions.ts';
import type { RangeActions } from './use-range-actions.ts';
import type { RowOrder } from './use-row-order.ts';
import type { RowSelection } from './use-row-selection.ts';

export interface AttendeeGridProps {
  readonly grid: GridControl;
  readonly lines: Lines;
  readonly columns: Columns;
  readonly veiled: boolean;
  readonly selection: RowSelection;
  readonly actions: GridActions;
  readonly range: RangeActions;
  readonly columnActions: ColumnActions;
  readonly order: RowOrder;
  /** Folds or unfolds a group. */
  readonly fold: (key: string) => void;
}

/** Nothing counted yet. */
const NONE: ReadonlyMap<string, number> = new Map();

/** The table of attendees: only the cells in sight are drawn, and one field has the keyboard for all of them. */
export function AttendeeGrid(props: AttendeeGridProps) {
  const { grid, lines, columns, veiled, selection, actions, range, columnActions, order } = props;
  const [drop, setDrop] = useState<string | null>(null);
  const { attendees: words } = useWords();
  const plan = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const { cursor } = grid;
  useColumnPlaces(columns);
  const headActions = useHeadActions(columnActions, selection);
  const { seen, page } = useGridWindow(scroller, lines, columns, grid.extent ?? cursor);
  // Totals may come a moment after the edit that changes them.
  const later = useCountedPlan(plan);
  const yes = useMemo(() => (later ? yesCounts(later) : NONE), [later]);
  const ground = { lines, columns: columns.all.length, page };
  const onKeyDown = useGridKeys({ grid, ground, actions, range, columns: columnActions });
  const clipboard = useClipboard(grid, lines, columns, veiled, range);
  const mouse = useGridMouse({
    grid,
    columns,
    lines,
    selection,
    range,
    fold: props.fold,
    order,
    onDrop: setDrop,
    scroller,
  });
  const dropPlace = drop === null ? null : lines.placeOf(drop);
  const place = cursor ? lines.placeOf(cursor.id) : null;
  const box =
    grid.column && place !== null
      ? cellBox(columns, grid.column, lines.topOf(lines.lineOfPlace(place)))
      : null;
  const size = { minWidth: columns.total };

  return (
    <div ref={scroller} className={styles.scroller} data-testid="attendee-scroller">
      <div
        role="grid"
        aria-label={words.grid}
        aria-rowcount={lines.count + 1}
        aria-colcount={columns.all.length + 1}
        aria-multiselectable
        className={styles.grid}
        style={size}
      >
        <div role="rowgroup" className={styles.head}>
          <GridHeader
            columns={columns}
            fromTrack={seen.fromTrack}
            toTrack={seen.toTrack}
            yes={yes}
            veiled={veiled}
            sort={columnActions.sort}
            actions={headActions}
            checked={selection.state}
          />
        </div>
        <div
          role="rowgroup"
          className={styles.body}
          data-aside={seen.aside ? '' : undefined}
          data-movable={order.movable ? '' : undefined}
          style={{ height: lines.height, '--cell-line': `${columns.rowHeight - 1}px` } as CSSProperties}
          onMouseDown={mouse.onMouseDown}
          onDoubleClick={mouse.onDoubleClick}
        >
          <GridLines
            seen={seen}
            lines={lines}
            columns={columns}
            cursor={cursor}
            range={grid.range && isMany(grid.range) ? grid.range : null}
            selected={selection.has}
            veiled={veiled}
          />
        </div>
      </div>
      <div className={styles.layer} style={size}>
        <GridInput
          grid={grid}
          box={box}
          scroller={scroller.current}
          veiled={veiled}
          onKeyDown={onKeyDown}
          clipboard={clipboard}
          onEnter={() => {
            const first = lines.ids[0];
            if (first !== undefined) grid.enter({ id: first, column: 0 });
          }}
        />
        {dropPlace !== null && (
          <div
            className={styles.drop}
            style={{ top: lines.topOf(lines.lineOfPlace(dropPlace)), height: columns.rowHeight }}
          />
        )}
        <FillHandle grid={grid} lines={lines} columns={columns} onPress={mouse.onHandle} />
      </div>
    </div>
  );
}
