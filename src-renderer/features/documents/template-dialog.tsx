import { useState } from 'react';
import {
  CSV_DATES,
  CSV_ENCODINGS,
  CSV_LINE_ENDS,
  CSV_TIMES,
} from '../../../shared/domain/collections/csv-templates.ts';
import type { CsvTemplate } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './groupware.module.css';
import { TemplateColumns } from './template-columns.tsx';

/** The layout of a groupware's CSV: its columns, dates, times and encoding, as the own version asks for them. */
export function TemplateDialog({
  template,
  onClose,
}: {
  readonly template: CsvTemplate;
  readonly onClose: () => void;
}) {
  const { common, documents } = useWords();
  const words = documents.groupware;
  const run = useRun(common.refused);
  const isOwn = usePlan().rows.csvTemplates.has(template.id);
  const [draft, setDraft] = useState(template);
  const set = (change: Partial<CsvTemplate>): void => setDraft({ ...draft, ...change });
  const same = <T extends string>(values: readonly T[]) => values.map((value) => ({ value, label: value }));
  return (
    <Dialog
      title={words.editOf(template.name)}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          {isOwn && (
            <Button onClick={() => run('removeCsvTemplate', { id: template.id }) && onClose()}>
              {words.asDelivered}
            </Button>
          )}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            look="primary"
            disabled={draft.name.trim() === '' || draft.columns.length === 0}
            onClick={() => run('saveCsvTemplate', draft) && onClose()}
          >
            {common.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <Field label={words.encoding} stacked>
            {(props) => (
              <Select
                {...props}
                value={draft.encoding}
                options={CSV_ENCODINGS.map((value) => ({ value, label: words.encodings[value] }))}
                onChange={(encoding) => set({ encoding })}
              />
            )}
          </Field>
          <Field label={words.lineEnd} stacked>
            {(props) => (
              <Select
                {...props}
                value={draft.lineEnd}
                options={CSV_LINE_ENDS.map((value) => ({ value, label: words.lineEnds[value] }))}
                onChange={(lineEnd) => set({ lineEnd })}
              />
            )}
          </Field>
          <Field label={words.dates} stacked>
            {(props) => (
              <Select
                {...props}
                value={draft.dates}
                options={same(CSV_DATES)}
                onChange={(dates) => set({ dates })}
              />
            )}
          </Field>
          <Field label={words.times} stacked>
            {(props) => (
              <Select
                {...props}
                value={draft.times}
                options={same(CSV_TIMES)}
                onChange={(times) => set({ times })}
              />
            )}
          </Field>
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.heading}
            onChange={(event) => set({ heading: event.target.checked })}
          />
          {words.heading}
        </label>
        <TemplateColumns columns={draft.columns} onChange={(columns) => set({ columns })} />
      </div>
    </Dialog>
  );
}
