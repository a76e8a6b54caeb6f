import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  /** A sentence that says what is wrong with the value. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  /** Label above the control instead of beside it. */
  readonly stacked?: boolean;
  /** Shown after the label: a mark such as 要確認. */
  readonly mark?: ReactNode;
  readonly children: (props: {
    id: string;
    className: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ReactNode;
}

/** A labelled control with its hint and its problem. */
export function Field({ label, problem, hint, stacked = false, mark, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = problem ?? hint;
  return (
    <div className={stacked ? styles.stacked : styles.field}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {mark}
      </div>
      <div>
        {children({
          id,
          className: styles.input ?? '',
          'aria-describedby': note ? noteId : undefined,
          'aria-invalid': problem !== undefined,
        })}
        {note && (
          <div
            id={noteId}
            className={problem ? styles.problem : styles.hint}
            role={problem ? 'alert' : undefined}
          >
            {note}
          </div>
        )}
      </div>
    </div>
  );
}
