// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid itself has the keys
import { memo } from 'react';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { cellId } from './cell-id.ts';
import styles from './matrix.module.css';
import { BULKS, FILLS, type Fill } from './matrix-cells.ts';
import { MatrixMark } from './matrix-mark.tsx';
import type { Cursor } from './move.ts';

/** One person's answers. Drawn anew only when something of it has changed. */
export const MatrixRow = memo(function MatrixRow({
  person,
  states,
  activities,
  active,
  rowIndex,
  top,
  onCell,
  onBulk,
}: {
  person: Attendee;
  /** One letter an activity. */
  states: string;
  activities: readonly Activity[];
  /** The active column; -1 for none. */
  active: number;
  rowIndex: number;
  top: number;
  onCell: (cell: Cursor) => void;
  onBulk: (id: string, fill: Fill) => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const { id, name, jobTitle, proxyFor } = person;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={active >= 0 ? styles.activeRow : styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={styles.nameCell}>
        <span className={styles.name}>
          {name}
          <small>{proxyFor === '' ? jobTitle : words.proxyFor(proxyFor)}</small>
        </span>
        {/* Only where the hand is: a button in each of hundreds of rows would be noise and slow. */}
        {active >= 0 && (
          <MenuButton
            label={words.row(name)}
            options={BULKS.map((value) => ({ value, label: words.bulkRow[value] }))}
            onChoose={(bulk) => onBulk(id, FILLS[bulk])}
          />
        )}
      </div>
      {activities.map((activity, column) => (
        <div
          key={activity.id}
          id={cellId({ id, column })}
          role="gridcell"
          aria-colindex={column + 2}
          aria-selected={column === active}
          className={column === active ? styles.activeCell : styles.cell}
          onClick={() => onCell({ id, column })}
        >
          <MatrixMark state={states[column] ?? '-'} name={name} title={titleOf(activity, language)} />
        </div>
      ))}
    </div>
  );
});
