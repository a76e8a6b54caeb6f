// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by the columns' own places; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { memo, type ReactNode } from 'react';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { cellId } from './cell-id.ts';
import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';
import { answerCode, cellContent } from './grid-cell.tsx';
import styles from './grid-row.module.css';
import { APART } from './row-extras.ts';
import type { TableWords } from './use-table-words.ts';

export interface GridRowProps {
  readonly person: Attendee;
  readonly organisation: string;
  /** What stands in the cells in sight that are not the person's own fields, in their order. */
  readonly extras: string;
  readonly columns: Columns;
  readonly fromTrack: number;
  readonly toTrack: number;
  /** Number of the active column; -1 where another row is active. */
  readonly active: number;
  /** The columns of the range in this row, ends included; -1 for none. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
  readonly selected: boolean;
  readonly veiled: boolean;
  readonly rowIndex: number;
  readonly top: number;
  readonly words: TableWords;
}

const SMALL: ReadonlySet<string> = new Set(['reading', 'jobTitle', 'proxyFor', 'phone', 'email']);

/** One person's row. It is drawn again only when something of this row has changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { person, columns, active, rangeFrom, rangeTo, selected, rowIndex, top, words } = props;
  const extras = props.extras.split(APART);
  let extra = 0;
  const cell = ({ column, index }: { column: Column; index: number }): ReactNode => {
    const { kind } = column.cell;
    const own = kind === 'answer' || kind === 'custom' ? (extras[extra++] ?? '') : '';
    const inRange = index >= rangeFrom && index <= rangeTo;
    let className = baseClass(column);
    if (kind === 'answer') className += ` ${styles[answerCode(own)]}`;
    if (inRange) className += ` ${styles.range}`;
    if (index === active) className += ` ${styles.active}`;
    return (
      <div
        key={column.id}
        role="gridcell"
        id={index === active ? cellId({ id: person.id, column: index }) : undefined}
        aria-colindex={index + 2}
        aria-selected={inRange || undefined}
        aria-label={kind === 'answer' ? words.answers[answerCode(own)] : undefined}
        data-column={index}
        className={className}
      >
        {cellContent({ person, organisation: props.organisation, own, column, veiled: props.veiled, words })}
      </div>
    );
  };
  const body: ReactNode[] = [];
  for (let track = props.fromTrack; track <= props.toTrack; track += 1) {
    for (const place of columns.tracks[track] ?? []) body.push(cell(place));
  }
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={selected}
      data-row={person.id}
      className={`${styles.row} ${active >= 0 ? styles.current : ''} ${selected ? styles.selected : ''}`}
      style={{ transform: `translateY(${top}px)`, height: columns.rowHeight }}
    >
      <div role="presentation" className={styles.fixed} style={{ width: columns.fixed }}>
        <div role="gridcell" aria-colindex={1} className={styles.check}>
          <span
            role="checkbox"
            aria-checked={selected}
            aria-label={words.selectRow(person.name || words.noName)}
          />
        </div>
        {columns.tracks.slice(1, FIXED_TRACKS).map((places) => places.map(cell))}
      </div>
      {body}
    </div>
  );
});

const classes = new WeakMap<Column, string>();

/** The class of a column's cells, worked out once. */
function baseClass(column: Column): string {
  const known = classes.get(column);
  if (known !== undefined) return known;
  const { cell, half, id } = column;
  const names = [styles.cell, styles[half], column.place];
  if (half !== 'whole' && SMALL.has(id)) names.push(styles.small);
  if (cell.kind === 'answer') names.push(styles.answer);
  if (id === 'name') names.push(styles.name);
  if (id === 'organisation') names.push(styles.organisation);
  if (cell.kind === 'custom' && cell.field.type === 'number') names.push(styles.number);
  const name = names.join(' ');
  classes.set(column, name);
  return name;
}
