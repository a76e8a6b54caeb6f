import type { Condition } from '../../../shared/domain/collections/views.ts';
import { useWords } from '../../i18n/language.tsx';
import { Select } from '../../ui/select.tsx';
import { firstCondition, type Subject } from './condition-parts.ts';
import styles from './table-dialogs.module.css';

export interface ConditionLineProps {
  readonly condition: Condition;
  readonly subjects: readonly Subject[];
  readonly number: number;
  readonly onChange: (condition: Condition) => void;
}

/** One condition: what it is about, how it is asked, and what for. */
export function ConditionLine({ condition, subjects, number, onChange }: ConditionLineProps) {
  const { attendees: words } = useWords();
  const subject = subjects.find(({ id }) => id === condition.column);
  const asks = condition.op !== 'filled' && condition.op !== 'empty';
  const ops = subject?.ops ?? [];
  return (
    <fieldset className={styles.fields} aria-label={words.table.condition(number)}>
      <Select
        aria-label={words.table.conditionColumn}
        className={styles.select}
        options={subjects.map(({ id, label }) => ({ value: id, label }))}
        value={condition.column}
        onChange={(column) => {
          const next = subjects.find(({ id }) => id === column);
          if (next) onChange(firstCondition(next));
        }}
      />
      <Select
        aria-label={words.table.conditionHow}
        className={styles.select}
        options={ops.map((op) => ({ value: op, label: words.table.ops[op] }))}
        value={condition.op}
        onChange={(op) => onChange({ ...condition, op })}
      />
      {asks && subject?.values && (
        <div className={styles.values}>
          {subject.values.map(({ value, label }) => (
            <label key={value} className={styles.value}>
              <input
                type="checkbox"
                checked={condition.values.includes(value)}
                onChange={(event) =>
                  onChange({
                    ...condition,
                    values: event.target.checked
                      ? [...condition.values, value]
                      : condition.values.filter((one) => one !== value),
                  })
                }
              />
              {label}
            </label>
          ))}
        </div>
      )}
      {asks && subject && subject.values === null && (
        <input
          autoComplete="off"
          className={styles.text}
          aria-label={words.table.conditionText}
          value={condition.values[0] ?? ''}
          onChange={(event) => onChange({ ...condition, values: [event.target.value] })}
        />
      )}
    </fieldset>
  );
}
