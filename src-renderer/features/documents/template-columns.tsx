import { Plus, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { CSV_FIELDS } from '../../../shared/domain/collections/csv-templates.ts';
import type { CsvTemplate } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { MoveButtons } from '../../ui/move-buttons.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './groupware.module.css';

type Columns = CsvTemplate['columns'];

/** So many columns are enough for any groupware. */
const MOST = 60;

/** The columns of a groupware's CSV in their order: heading, what stands below it, and a fixed text where it is one. */
export function TemplateColumns({
  columns,
  onChange,
}: {
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}) {
  const { documents } = useWords();
  const words = documents.groupware;
  const list = useRef<HTMLOListElement>(null);
  /** The column whose heading takes the keyboard once it stands there. */
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.children[wanted.current]?.querySelector('input')?.focus();
    wanted.current = null;
  });
  const set = (at: number, change: Partial<Columns[number]>): void =>
    onChange(columns.map((one, n) => (n === at ? { ...one, ...change } : one)));
  const move = (at: number, by: 1 | -1): void => {
    const next = [...columns];
    next.splice(at + by, 0, ...next.splice(at, 1));
    wanted.current = at + by;
    onChange(next);
  };
  return (
    <>
      <div className={styles.heads} aria-hidden>
        <span>{words.columnHeads.label}</span>
        <span>{words.columnHeads.field}</span>
        <span>{words.columnHeads.text}</span>
      </div>
      <ol ref={list} className={styles.columns}>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
          <li key={at}>
            <span aria-hidden>{at + 1}</span>
            <input
              className={styles.text}
              aria-label={words.columnLabel(at + 1)}
              autoComplete="off"
              value={column.label}
              maxLength={100}
              onChange={(event) => set(at, { label: event.target.value })}
            />
            <Select
              className={styles.text}
              aria-label={words.columnField(at + 1)}
              value={column.field}
              options={CSV_FIELDS.map((value) => ({ value, label: words.fields[value] }))}
              onChange={(field) => set(at, { field })}
            />
            {column.field === 'fixed' ? (
              <input
                className={styles.text}
                aria-label={words.columnText(at + 1)}
                autoComplete="off"
                placeholder={words.blank}
                value={column.text}
                maxLength={100}
                onChange={(event) => set(at, { text: event.target.value })}
              />
            ) : (
              <span />
            )}
            <MoveButtons
              isFirst={at === 0}
              isLast={at === columns.length - 1}
              up={words.columnUp(at + 1)}
              down={words.columnDown(at + 1)}
              onMove={(by) => move(at, by)}
            />
            <Button
              small
              look="quiet"
              aria-label={words.removeColumn(at + 1)}
              onClick={() => {
                wanted.current = Math.max(0, Math.min(at, columns.length - 2));
                onChange(columns.filter((_, n) => n !== at));
              }}
            >
              <X size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      <Button
        small
        disabled={columns.length >= MOST}
        onClick={() => {
          wanted.current = columns.length;
          onChange([...columns, { label: '', field: 'fixed', text: '', limit: null }]);
        }}
      >
        <Plus size={14} aria-hidden />
        {words.addColumn}
      </Button>
    </>
  );
}
