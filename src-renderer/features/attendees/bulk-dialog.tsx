import { useState } from 'react';
import type { CellWrite } from '../../../shared/domain/attendees/cell-write.ts';
import { isSensitive } from '../../../shared/domain/attendees/cells.ts';
import { parseCell } from '../../../shared/domain/attendees/parse-cell.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { isTyped } from './cell-traits.ts';
import { choicesFor } from './choices.ts';
import type { Column, Columns } from './columns.ts';
import styles from './table-dialogs.module.css';
import { useColumnLabel } from './use-column-label.ts';
import { useParseContext } from './use-parse-context.ts';
import { useTableWords } from './use-table-words.ts';

export interface BulkDialogProps {
  readonly ids: readonly string[];
  readonly columns: Columns;
  readonly veiled: boolean;
  readonly onClose: () => void;
}

const ANSWERS: readonly (AnswerValue | null)[] = ['yes', 'no', 'maybe', null];

/** One value for all who are ticked: kind, city, an answer, the way of taking part, an own field, any text. */
export function BulkDialog({ ids, columns, veiled, onClose }: BulkDialogProps) {
  const { common } = useWords();
  const words = useTableWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const labelOf = useColumnLabel();
  const context = useParseContext(plan);
  const offered = columns.all.filter(({ id, cell }) => id !== 'name' && !(veiled && isSensitive(cell)));
  const [columnId, setColumnId] = useState(() => offered.find(({ id }) => id === 'kind')?.id ?? '');
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const column = offered.find(({ id }) => id === columnId) ?? offered[0];
  if (!column) return null;
  const fixed = fixedValues(column);
  const chosen = fixed?.[Math.max(0, Number(value))];

  function fixedValues(at: Column): readonly { label: string; write: CellWrite }[] | null {
    const { cell } = at;
    if (cell.kind === 'answer') {
      return ANSWERS.map((answer) => ({
        label: words.answers[answer ?? 'none'],
        write: { kind: 'answer', activityId: cell.activity.id, value: answer },
      }));
    }
    if (cell.kind === 'custom' && cell.field.type === 'yes-no') {
      return [true, false, null].map((marked) => ({
        label: marked === null ? words.noChoice : marked ? words.yesNo.yes : words.yesNo.no,
        write: { kind: 'custom', fieldId: cell.field.id, value: marked },
      }));
    }
    if (isTyped(cell)) return null;
    return choicesFor(plan, at, '', words).map(({ label, patch, write }) => ({
      label,
      write: write ?? { kind: 'fields', patch },
    }));
  }

  function apply(): void {
    if (!column) return;
    let write = chosen?.write;
    if (!write) {
      const read = parseCell(column.cell, value, context);
      if (!read.ok) {
        setProblem(words.table.misfits[read.error]);
        return;
      }
      write = read.value;
    }
    const one = write;
    if (run('editCells', { how: 'bulk', edits: ids.map((who) => ({ who, write: one })) })) onClose();
  }

  return (
    <Dialog
      title={words.table.bulk(ids.length)}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" onClick={apply}>
            {words.table.bulkApply(ids.length)}
          </Button>
        </>
      }
    >
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Field label={words.table.bulkColumn} stacked>
          {(props) => (
            <Select
              {...props}
              options={offered.map((one) => ({ value: one.id, label: labelOf(one) }))}
              value={column.id}
              onChange={(id) => {
                setColumnId(id);
                setValue('');
                setProblem(undefined);
              }}
            />
          )}
        </Field>
        <Field label={words.table.bulkValue} problem={problem} stacked>
          {(props) =>
            fixed ? (
              <Select
                {...props}
                options={fixed.map(({ label }, n) => ({ value: String(n), label }))}
                value={value === '' ? '0' : value}
                onChange={setValue}
              />
            ) : (
              <>
                <input
                  autoComplete="off"
                  {...props}
                  list={column.cell.kind === 'organisation' ? 'bulk-cities' : undefined}
                  value={value}
                  onChange={(event) => setValue(event.target.value)}
                />
                <datalist id="bulk-cities">
                  {[...plan.rows.organisations.values()].map(({ id, name }) => (
                    <option key={id} value={name} />
                  ))}
                </datalist>
              </>
            )
          }
        </Field>
      </form>
    </Dialog>
  );
}
