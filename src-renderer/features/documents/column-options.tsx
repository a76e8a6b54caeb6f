import { useRef } from 'react';
import { inChosenOrder } from '../../../shared/documents/arrange-table.ts';
import type { DocumentColumn } from '../../../shared/documents/document.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { MoveButtons } from '../../ui/move-buttons.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './options-panel.module.css';

/** Which columns the list has and in which order, and by which its rows are sorted. */
export function ColumnOptions({
  columns: built,
  choices,
  onChoose,
  canSort,
}: {
  /** All the paper can have, in the order it is built in. */
  readonly columns: readonly DocumentColumn[];
  readonly choices: PaperChoices;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
  readonly canSort: boolean;
}) {
  const { documents: words } = useWords();
  const list = useRef<HTMLOListElement>(null);
  if (built.length < 2) return null;
  const columns = inChosenOrder(built, choices.columns);
  const hidden = choices.hiddenColumns;
  const shown = columns.filter(({ id }) => !hidden.includes(id));
  const isChanged = choices.columns.length > 0 || hidden.length > 0 || choices.rowSort !== '';
  const move = (at: number, by: 1 | -1): void => {
    const ids = columns.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved === undefined) return;
    ids.splice(at + by, 0, moved);
    onChoose({ columns: ids });
    // The button goes with its column; at the end it is disabled, and the other one takes over.
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      const [up, down] = row?.querySelectorAll('button') ?? [];
      const [first, second] = by < 0 ? [up, down] : [down, up];
      (first?.disabled ? second : first)?.focus();
    });
  };
  return (
    <details className={styles.details}>
      <summary>{words.columns(shown.length, columns.length)}</summary>
      <div className={styles.inside}>
        <ol ref={list} className={styles.columns}>
          {columns.map((column, at) => {
            const isShown = !hidden.includes(column.id);
            return (
              <li key={column.id}>
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isShown && shown.length === 1}
                    onChange={() =>
                      onChoose({
                        hiddenColumns: isShown
                          ? [...hidden, column.id]
                          : hidden.filter((id) => id !== column.id),
                      })
                    }
                  />
                  {column.label}
                </label>
                <MoveButtons
                  isFirst={at === 0}
                  isLast={at === columns.length - 1}
                  up={words.columnUp(column.label)}
                  down={words.columnDown(column.label)}
                  onMove={(by) => move(at, by)}
                />
              </li>
            );
          })}
        </ol>
        {canSort && (
          <Field label={words.rowSort} stacked>
            {(props) => (
              <Select
                {...props}
                value={built.some(({ id }) => id === choices.rowSort) ? choices.rowSort : ''}
                options={[
                  { value: '', label: words.asBuilt },
                  ...built
                    .filter(({ id, type }) => id !== 'number' && type !== 'mark')
                    .map(({ id, label }) => ({ value: id, label: words.sortedBy(label, id === 'name') })),
                ]}
                onChange={(rowSort) => onChoose({ rowSort })}
              />
            )}
          </Field>
        )}
        {isChanged && (
          <Button small onClick={() => onChoose({ columns: [], hiddenColumns: [], rowSort: '' })}>
            {words.columnsReset}
          </Button>
        )}
      </div>
    </details>
  );
}
