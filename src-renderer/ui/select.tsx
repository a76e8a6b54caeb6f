import type { ComponentProps } from 'react';

/** A native choice list: works with every keyboard and screen reader. */
export function Select<T extends string>({
  options,
  value,
  onChange,
  ...rest
}: {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
} & Omit<ComponentProps<'select'>, 'value' | 'onChange'>) {
  return (
    <select {...rest} value={value} onChange={(event) => onChange(event.target.value as T)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
