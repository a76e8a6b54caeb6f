import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Kbd } from './marks.tsx';
import styles from './search-box.module.css';

/** The search of a list. `/` puts the caret here from anywhere that is not itself a text field; Escape empties it. */
export function SearchBox({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target as HTMLElement | null;
      const typing = target?.closest(
        'input, textarea:not([data-grid-input]), select, [contenteditable="true"], [role="dialog"]',
      );
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || typing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className={styles.box}>
      <Search size={15} aria-hidden />
      <input
        autoComplete="off"
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
          onChange('');
          event.currentTarget.blur();
        }}
      />
      {value === '' && <Kbd>/</Kbd>}
    </div>
  );
}
