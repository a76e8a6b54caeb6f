import { type KeyboardEvent, useRef } from 'react';
import styles from './tabs.module.css';

export interface TabOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A quiet number beside the label; none at 0. */
  readonly count?: number;
}

/** Views of one screen. Arrow keys, Home and End go from one to the next; the panel has the id `panel`. */
export function Tabs<T extends string>({
  label,
  panel,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly panel: string;
  readonly options: readonly TabOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = options.findIndex((option) => option.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: options.length - 1 }[event.key];
    const next = to === undefined ? undefined : options[(to + options.length) % options.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          data-value={option.value}
          aria-selected={option.value === value}
          aria-controls={option.value === value ? panel : undefined}
          tabIndex={option.value === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {(option.count ?? 0) > 0 && <span className={styles.count}>{option.count?.toLocaleString()}</span>}
        </button>
      ))}
    </div>
  );
}
