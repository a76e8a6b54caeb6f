// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { type CSSProperties, memo } from 'react';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Words } from '../../i18n/ja/index.ts';
import { cellId } from './cell-id.ts';
import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';
import { placeOf } from './geometry.ts';
import { CellContent } from './grid-cell.tsx';
import styles from './grid-row.module.css';

export interface GridRowProps {
  readonly person: Attendee;
  readonly organisation: string;
  /** Answers in the order of the answer columns, one letter each: y n m or - for none. */
  readonly answers: string;
  readonly columns: Columns;
  /** Number of the active column; -1 where another row is active. */
  readonly active: number;
  readonly selected: boolean;
  readonly veiled: boolean;
  readonly rowIndex: number;
  readonly top: number;
  readonly words: Words['attendees'];
}

const SMALL: ReadonlySet<string> = new Set(['reading', 'jobTitle', 'proxyFor', 'phone', 'email']);
const VALUES: Readonly<Record<string, AnswerValue>> = { y: 'yes', n: 'no', m: 'maybe' };

/** One person's row. It is drawn again only when something of this row has changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { person, columns, active, selected, rowIndex, top, words } = props;
  let answered = -1;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={selected}
      data-row={person.id}
      className={`${styles.row} ${active >= 0 ? styles.current : ''} ${selected ? styles.selected : ''}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={`${styles.check} ${styles.fixed}`}
        style={{ left: 0 }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={words.selectRow(person.name || words.noName)}
          data-check={person.id}
        />
      </div>
      {columns.all.map((column, index) => {
        const answer =
          column.cell.kind === 'answer' ? (VALUES[props.answers[++answered] ?? '-'] ?? null) : null;
        return (
          <div
            key={column.id}
            role="gridcell"
            id={cellId({ id: person.id, column: index })}
            aria-colindex={index + 2}
            data-column={index}
            className={cellClass(column, index === active)}
            style={cellStyle(column, columns)}
          >
            <CellContent {...props} column={column} answer={answer} />
          </div>
        );
      })}
    </div>
  );
});

function cellClass({ cell, half, track }: Column, isActive: boolean): string {
  const small = cell.kind === 'text' && SMALL.has(cell.field);
  const classes = [styles.cell, styles[half]];
  if (small) classes.push(styles.small);
  if (cell.kind === 'answer') classes.push(styles.answer);
  if (cell.kind === 'text' && cell.field === 'name') classes.push(styles.name);
  if (track < FIXED_TRACKS) classes.push(styles.fixed);
  if (isActive) classes.push(styles.active);
  return classes.join(' ');
}

/** Where the cell stands; a fixed one also needs to know where it holds on. */
function cellStyle(column: Column, columns: Columns): CSSProperties {
  const place = placeOf(column);
  return column.track < FIXED_TRACKS ? { ...place, left: columns.lefts[column.track] ?? 0 } : place;
}
