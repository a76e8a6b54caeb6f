import { Plus, Trash2 } from 'lucide-react';
import { CUSTOM_TYPES, type CustomType } from '../../../shared/domain/collections/custom-fields.ts';
import type { CustomField } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './table-dialogs.module.css';
import { useLineFocus } from './use-line-focus.ts';

/** 独自の項目: the fields of the meeting's own, edited in place; each is a change that can be undone. */
export function CustomFields() {
  const { attendees: words, common } = useWords();
  const plan = usePlan();
  const run = useRun({ ...common.refused, ...words.table.fieldRefused });
  const fields = [...plan.rows.customFields.values()].sort(byOrder);
  const focus = useLineFocus(fields.length);
  const types = CUSTOM_TYPES.map((value) => ({ value, label: words.table.types[value] }));
  const edit = ({ id, name, type, choices }: CustomField, change: Partial<CustomField>): boolean =>
    run('editCustomField', { id, name, type, choices, ...change });

  function add(): void {
    const taken = new Set(fields.map(({ name }) => name));
    let name = words.table.newField;
    for (let n = 2; taken.has(name); n += 1) name = `${words.table.newField}${n}`;
    focus.onAdd();
    run('addCustomField', { name, type: 'text', choices: [] });
  }

  return (
    <section className={styles.own} ref={focus.lines}>
      <h3>{words.table.ownFields}</h3>
      <p className={styles.note}>{words.table.ownFieldsHint}</p>
      {fields.map((field, n) => (
        <div key={field.id} data-line className={styles.ownField}>
          <CommitInput
            className={styles.text}
            aria-label={words.table.fieldName}
            value={field.name}
            onCommit={(name) => name.trim() !== '' && edit(field, { name })}
          />
          <Select
            className={styles.select}
            aria-label={words.table.fieldType}
            options={types}
            value={field.type}
            onChange={(type: CustomType) => edit(field, { type })}
          />
          <Button
            small
            look="quiet"
            aria-label={words.table.removeField(field.name)}
            onClick={() => {
              focus.onRemove(n);
              run('removeCustomField', { id: field.id });
            }}
          >
            <Trash2 size={14} aria-hidden />
          </Button>
          {field.type === 'choice' && (
            <CommitTextArea
              className={styles.choices}
              aria-label={words.table.fieldChoices}
              placeholder={words.table.fieldChoices}
              rows={3}
              value={field.choices.join('\n')}
              onCommit={(text) => edit(field, { choices: text.split('\n') })}
            />
          )}
        </div>
      ))}
      <Button small onClick={add}>
        <Plus size={14} aria-hidden />
        {words.table.addField}
      </Button>
    </section>
  );
}
