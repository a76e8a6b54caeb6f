// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by the columns' own places; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard; columns have keys of their own there
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Alt+↑↓ in the grid sorts by the active column

import type { PointerEvent } from 'react';
import { isSensitive } from '../../../shared/domain/attendees/cells.ts';
import type { ColumnSort } from '../../../shared/domain/attendees/sort-people.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { Column } from './columns.ts';
import styles from './grid-header.module.css';
import { useColumnLabel } from './use-column-label.ts';

export interface ColumnHeadProps {
  readonly column: Column;
  readonly index: number;
  readonly yes: number;
  readonly veiled: boolean;
  readonly sort: ColumnSort | null;
  readonly onSort: () => void;
  readonly onPull: (event: PointerEvent<HTMLElement>) => void;
}

/** One heading: the column's name, the arrow of its order, and over answers how many come against the capacity. */
export function ColumnHead({ column, index, yes, veiled, sort, onSort, onPull }: ColumnHeadProps) {
  const { attendees: words } = useWords();
  const labelOf = useColumnLabel();
  const label = labelOf(column);
  const arrow = sort ? (sort.descending ? ' ▼' : ' ▲') : '';
  const { left, width } = column.box;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={`${styles.cell} ${styles[column.half]} ${column.cell.kind === 'answer' ? styles.answer : ''}`}
      style={{ left, width }}
      onClick={onSort}
      onPointerDown={onPull}
      title={`${label}\n${words.table.headHint}`}
    >
      {column.cell.kind === 'answer' ? (
        <AnswerHead column={column} label={label} arrow={arrow} yes={yes} />
      ) : (
        <>
          <span className={styles.label}>
            {label}
            {arrow !== '' && <i aria-hidden>{arrow}</i>}
          </span>
          {isSensitive(column.cell) && veiled && <small>{words.veiledHead}</small>}
        </>
      )}
    </div>
  );
}

/** With commas, put in by hand: the browser's own way loads what it knows of the language first. */
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

function AnswerHead({
  column,
  label,
  arrow,
  yes,
}: {
  column: Column;
  label: string;
  arrow: string;
  yes: number;
}) {
  const language = useLanguage();
  const capacity = column.cell.kind === 'answer' ? column.cell.activity.capacity : null;
  const full = capacity !== null && yes >= capacity;
  return (
    <>
      <b>{label}</b>
      <span className={full ? styles.full : undefined}>
        {grouped(yes)}
        {capacity !== null && `${language === 'ja' ? '／' : ' / '}${capacity}`}
        {arrow !== '' && <i aria-hidden>{arrow}</i>}
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
