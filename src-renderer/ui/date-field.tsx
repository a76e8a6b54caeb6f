import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { CommitInput } from './commit-input.tsx';
import styles from './date-field.module.css';

export interface DateFieldProps {
  readonly label: string;
  readonly id?: string;
  readonly className?: string;
  readonly placeholder: string;
  /** The date as ISO, or null. */
  readonly value: string | null;
  /** How the value is shown: 令和7年10月14日（火）. */
  readonly show: (date: string) => string;
  /** What was typed as ISO, null for nothing, undefined for no date. */
  readonly parse: (text: string) => string | null | undefined;
  /** False when the date was refused. */
  readonly onCommit: (date: string | null) => boolean;
  /** What was typed is no date. */
  readonly onInvalid: () => void;
  readonly pickLabel: string;
}

/** A date typed as people write it, or picked from the calendar behind the button. */
export function DateField({
  label,
  id,
  className,
  placeholder,
  value,
  show,
  parse,
  onCommit,
  onInvalid,
  pickLabel,
}: DateFieldProps) {
  const native = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.box}>
      <CommitInput
        {...(id ? { id } : {})}
        className={className}
        aria-label={label}
        placeholder={placeholder}
        value={value === null ? '' : show(value)}
        onCommit={(text) => {
          const date = parse(text);
          if (date !== undefined) return onCommit(date);
          onInvalid();
          return false;
        }}
      />
      <button
        type="button"
        className={styles.open}
        aria-label={`${label} ${pickLabel}`}
        title={pickLabel}
        onClick={() => native.current?.showPicker()}
      >
        <CalendarDays size={15} aria-hidden />
      </button>
      <input
        autoComplete="off"
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={styles.native}
        value={value ?? ''}
        onChange={(event) => event.target.value && onCommit(event.target.value)}
      />
    </span>
  );
}
