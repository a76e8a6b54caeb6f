import type { Cell } from '../../../shared/domain/attendees/cells.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MoveButtons } from '../../ui/move-buttons.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { CustomFields } from './custom-fields.tsx';
import { allInOrder, DEFAULT_LAYOUT, type Layout, moveColumns, toggleColumn } from './layout.ts';
import { PersonKinds } from './person-kinds.tsx';
import styles from './table-dialogs.module.css';
import { useColumnLabel } from './use-column-label.ts';

export interface ColumnsDialogProps {
  readonly cells: readonly Cell[];
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly onClose: () => void;
}

/** Which columns are shown and in which order, lines a row, and the fields of the meeting's own. */
export function ColumnsDialog({ cells, layout, onLayout, onClose }: ColumnsDialogProps) {
  const { attendees: words, common } = useWords();
  const labelOf = useColumnLabel();
  const ordered = allInOrder(cells, layout.order);
  const move = (at: number, by: 1 | -1): void => {
    const moved = ordered[at];
    if (!moved) return;
    const before = by < 0 ? ordered[at - 1] : ordered[at + 2];
    onLayout(moveColumns(layout, cells, [moved.id], before?.id ?? null));
  };
  return (
    <Dialog
      title={words.table.columns}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => onLayout(DEFAULT_LAYOUT)}>{words.table.resetColumns}</Button>
          <span className={styles.grow} />
          <Button look="primary" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <div className={styles.line}>
          <Segmented
            label={words.table.rows}
            options={[
              { value: 'two', label: words.table.twoLines },
              { value: 'one', label: words.table.oneLine },
            ]}
            value={layout.rows}
            onChange={(rows) => onLayout({ ...layout, rows })}
          />
        </div>
        <p className={styles.note}>{words.table.columnsHint}</p>
        <ol className={styles.columns}>
          {ordered.map((cell, n) => (
            <li key={cell.id}>
              <label className={styles.value}>
                <input
                  type="checkbox"
                  checked={cell.id === 'name' || !layout.hidden.includes(cell.id)}
                  disabled={cell.id === 'name'}
                  onChange={() => onLayout(toggleColumn(layout, cell.id))}
                />
                <span title={labelOf(cell)}>{labelOf(cell)}</span>
              </label>
              <MoveButtons
                isFirst={n === 0}
                isLast={n === ordered.length - 1}
                up={words.table.moveUp(labelOf(cell))}
                down={words.table.moveDown(labelOf(cell))}
                onMove={(by) => move(n, by)}
              />
            </li>
          ))}
        </ol>
        <CustomFields />
        <PersonKinds />
      </div>
    </Dialog>
  );
}
