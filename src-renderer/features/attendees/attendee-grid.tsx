// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
import { type CSSProperties, type MouseEvent, useMemo, useRef } from 'react';
import { answerOf, yesCounts } from '../../../shared/domain/attendees/filter-people.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './attendee-grid.module.css';
import { organisationName } from './cell-text.ts';
import { type Columns, tracksStyle } from './columns.ts';
import { cellBox } from './geometry.ts';
import { GridHeader } from './grid-header.tsx';
import { GridInput } from './grid-input.tsx';
import { GridRow } from './grid-row.tsx';
import { HeadRow } from './head-row.tsx';
import type { Lines } from './lines.ts';
import type { GridControl } from './use-grid.ts';
import { type GridActions, useGridKeys } from './use-grid-keys.ts';
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

const LETTERS: Readonly<Record<AnswerValue, string>> = { yes: 'y', no: 'n', maybe: 'm' };
const letterOf = (value: AnswerValue | null): string => (value === null ? '-' : LETTERS[value]);

/** The table of attendees: only the rows in sight are drawn, and one field has the keyboard for all cells. */
export function AttendeeGrid({ grid, lines, columns, veiled, selection, actions }: AttendeeGridProps) {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const { cursor } = grid;
  const { seen, height, topOf, page } = useGridWindow(scroller, lines, columns, cursor);
  const yes = useMemo(() => yesCounts(plan), [plan]);
  const onKeyDown = useGridKeys(grid, { lines, columns: columns.all.length, page }, actions);
  const activities = useMemo(
    () => columns.all.flatMap(({ cell }) => (cell.kind === 'answer' ? [cell.activity.id] : [])),
    [columns],
  );
  const answersOf = (id: string): string =>
    activities.map((activity) => letterOf(answerOf(plan, id, activity))).join('');
  const at = lines.at.get(cursor?.id ?? '');
  const box = grid.column && at !== undefined ? cellBox(columns, grid.column, topOf(at)) : null;

  function onMouseDown(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (id === undefined || event.button !== 0) return;
    const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? -1);
    // The keyboard stays in the grid's own field.
    event.preventDefault();
    if (column < 0) {
      selection.toggle(id, event.shiftKey);
      return;
    }
    const again = cursor?.id === id && cursor.column === column;
    if (event.shiftKey) selection.toggle(id, true);
    else if (again && columns.all[column]?.cell.kind === 'answer') grid.open({ id, column });
    else grid.place({ id, column });
  }

  function onDoubleClick(): void {
    if (cursor && grid.column?.cell.kind !== 'answer') grid.open();
  }

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
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height }}
          onMouseDown={onMouseDown}
          onDoubleClick={onDoubleClick}
        >
          {seen.map(({ index, key, top }) => {
            const line = lines.all[index];
            if (!line) return null;
            if (line.kind === 'head') {
              return (
                <HeadRow
                  key={key}
                  plan={plan}
                  line={line}
                  activities={activities}
                  rowIndex={index + 2}
                  top={top}
                />
              );
            }
            const person = plan.rows.attendees.get(line.id);
            if (!person) return null;
            return (
              <GridRow
                key={key}
                person={person}
                organisation={organisationName(plan, person)}
                answers={answersOf(line.id)}
                columns={columns}
                active={cursor?.id === line.id ? cursor.column : -1}
                selected={selection.has(line.id)}
                veiled={veiled}
                rowIndex={index + 2}
                top={top}
                words={words}
              />
            );
          })}
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
