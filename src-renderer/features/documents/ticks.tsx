import styles from './options-panel.module.css';

/** Some of several, each with how many people it stands for. */
export function Ticks({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}) {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.ticks}>
        {options.map(({ id, name, count }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
            />
            <span>{name}</span>
            <small>{count.toLocaleString()}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
