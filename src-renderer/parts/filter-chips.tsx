import styles from './filter-chips.module.css';

export interface FilterChipsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly count: number | null }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Ready-made conditions of a list, each with how many meet it; one holds at a time. */
export const FilterChips = <T extends string>({ label, options, value, onChange }: FilterChipsProps<T>) => (
  <fieldset aria-label={label} className={styles.chips}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        className={styles.chip}
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
      >
        {option.label} <span>{option.count?.toLocaleString('ja-JP') ?? '…'}</span>
      </button>
    ))}
  </fieldset>
);
