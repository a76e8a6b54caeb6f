// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { type Column, type Columns, FIXED_TRACKS } from './columns.ts';
import { placeOf } from './geometry.ts';
import styles from './grid-header.module.css';
import { useColumnLabel } from './use-column-label.ts';

export interface GridHeaderProps {
  readonly columns: Columns;
  readonly yes: ReadonlyMap<string, number>;
  readonly veiled: boolean;
  /** All, some or none of the people shown are selected. */
  readonly checked: 'all' | 'some' | 'none';
  readonly onCheck: () => void;
}

/** The grid's headings: names of the columns, and over the answers how many come, against the capacity. */
export function GridHeader({ columns, yes, veiled, checked, onCheck }: GridHeaderProps) {
  const { attendees: words } = useWords();
  const labelOf = useColumnLabel();
  return (
    <div role="row" aria-rowindex={1} className={styles.row}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={`${styles.check} ${styles.fixed}`}
        style={{ left: 0 }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.selectAll}
          checked={checked === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = checked === 'some';
          }}
          onChange={onCheck}
        />
      </div>
      {columns.all.map((column, index) => (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={index + 2}
          className={headClass(column)}
          style={
            column.track < FIXED_TRACKS
              ? { ...placeOf(column), left: columns.lefts[column.track] ?? 0 }
              : placeOf(column)
          }
        >
          {column.cell.kind === 'answer' ? (
            <AnswerHead column={column} yes={yes.get(column.id) ?? 0} />
          ) : (
            <>
              {labelOf(column)}
              {column.id === 'diet' && veiled && <small>{words.veiledHead}</small>}
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function AnswerHead({ column, yes }: { column: Column; yes: number }) {
  const language = useLanguage();
  const labelOf = useColumnLabel();
  const label = labelOf(column);
  const capacity = column.cell.kind === 'answer' ? column.cell.activity.capacity : null;
  const full = capacity !== null && yes >= capacity;
  return (
    <>
      <b title={label}>{label}</b>
      <span className={full ? styles.full : undefined}>
        {yes.toLocaleString('ja-JP')}
        {capacity !== null && `${language === 'ja' ? '／' : ' / '}${capacity}`}
      </span>
      {capacity !== null && capacity > 0 && (
        <span className={styles.meter} aria-hidden>
          <i
            className={full ? styles.fullBar : undefined}
            style={{ width: `${Math.min(100, (yes / capacity) * 100)}%` }}
          />
        </span>
      )}
    </>
  );
}

function headClass({ cell, half, track }: Column): string {
  const classes = [styles.cell, styles[half]];
  if (cell.kind === 'answer') classes.push(styles.answer);
  if (track < FIXED_TRACKS) classes.push(styles.fixed);
  return classes.join(' ');
}
