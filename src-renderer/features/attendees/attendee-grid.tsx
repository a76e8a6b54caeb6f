// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
import { type CSSProperties, useMemo, useRef } from 'react';
import { yesCounts } from '../../../shared/domain/attendees/filter-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './attendee-grid.module.css';
import { type Columns, tracksStyle } from './columns.ts';
import { cellBox } from './geometry.ts';
import type { GridControl } from './grid-control.ts';
import { GridHeader } from './grid-header.tsx';
import { GridInput } from './grid-input.tsx';
import { GridLines } from './grid-lines.tsx';
import type { Lines } from './lines.ts';
import { type GridActions, useGridKeys } from './use-grid-keys.ts';
import { useGridMouse } from './use-grid-mouse.ts';
import { useGridWindow } from './use-grid-window.ts';
import type { RowSelection } from './use-row-selection.ts';

export interface AttendeeGridProps {
  readonly grid: GridControl;
  readonly lines: Lines;
  readonly columns: Columns;
  readonly veiled: boolean;
  readonly selection: RowSelection;
  readonly actions: GridActions;
}

/** The table of attendees: only the rows in sight are drawn, and one field has the keyboard for all cells. */
export function AttendeeGrid({ grid, lines, columns, veiled, selection, actions }: AttendeeGridProps) {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const { cursor } = grid;
  const { seen, height, topOf, page } = useGridWindow(scroller, lines, columns, cursor);
  const yes = useMemo(() => yesCounts(plan), [plan]);
  const onKeyDown = useGridKeys(grid, { lines, columns: columns.all.length, page }, actions);
  const mouse = useGridMouse(grid, columns, selection);
  const at = lines.at.get(cursor?.id ?? '');
  const box = grid.column && at !== undefined ? cellBox(columns, grid.column, topOf(at)) : null;

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ '--tracks': tracksStyle(columns) } as CSSProperties}
    >
      <div
        role="grid"
        aria-label={words.grid}
        aria-rowcount={lines.all.length + 1}
        aria-colcount={columns.all.length + 1}
        aria-multiselectable
        className={styles.grid}
        style={{ minWidth: columns.widths.reduce((sum, width) => sum + width, 0) }}
      >
        <div role="rowgroup" className={styles.head}>
          <GridHeader
            columns={columns}
            yes={yes}
            veiled={veiled}
            checked={selection.state}
            onCheck={selection.toggleAll}
          />
        </div>
        <div role="rowgroup" className={styles.body} style={{ height }} {...mouse}>
          <GridLines
            seen={seen}
            lines={lines}
            columns={columns}
            cursor={cursor}
            selected={selection.has}
            veiled={veiled}
          />
        </div>
      </div>
      <div
        className={styles.layer}
        style={{ minWidth: columns.widths.reduce((sum, width) => sum + width, 0) }}
      >
        <GridInput
          grid={grid}
          box={box}
          scroller={scroller.current}
          veiled={veiled}
          onKeyDown={onKeyDown}
          onEnter={() => {
            const first = lines.ids[0];
            if (first !== undefined) grid.enter({ id: first, column: 0 });
          }}
        />
      </div>
    </div>
  );
}
