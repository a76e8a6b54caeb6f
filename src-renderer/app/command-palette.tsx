import { type KeyboardEvent, useMemo, useState } from 'react';
import { searchKey } from '../../shared/text/search-key.ts';
import { useWords } from '../i18n/language.tsx';
import { usePalette } from '../store/palette.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './command-palette.module.css';
import { usePaletteEntries } from './use-palette-entries.ts';

const SHOWN = 40;

/** Ctrl/⌘+K: everything one can go to or do, by a few letters of its name. */
export function CommandPalette() {
  const { common } = useWords();
  const { isOpen, setOpen } = usePalette();
  return (
    <Dialog title={common.palette} isOpen={isOpen} onClose={() => setOpen(false)}>
      <PaletteList onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function PaletteList({ onDone }: { onDone: () => void }) {
  const { common } = useWords();
  const entries = usePaletteEntries();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => {
    const words = text.split(/\s+/).map(searchKey).filter(Boolean);
    return entries.filter((entry) => words.every((word) => entry.key.includes(word))).slice(0, SHOWN);
  }, [entries, text]);

  function choose(n: number): void {
    const hit = hits[n];
    if (!hit) return;
    onDone();
    hit.act();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(at);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        autoComplete="off"
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={hits[at] ? `palette-${at}` : undefined}
        aria-label={common.palette}
        placeholder={common.paletteHint}
        // biome-ignore lint/a11y/noAutofocus: a dialog that was opened to type into
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label={common.palette} className={styles.list}>
        {hits.map((hit, n) => (
          <button
            key={hit.id}
            id={`palette-${n}`}
            type="button"
            role="option"
            aria-selected={n === at}
            tabIndex={-1}
            className={styles.option}
            onMouseMove={() => setAt(n)}
            onClick={() => choose(n)}
          >
            <span>{hit.title}</span>
            <span className={styles.detail}>{hit.detail}</span>
          </button>
        ))}
      </div>
      {hits.length === 0 && <p className={styles.none}>{common.paletteNone}</p>}
    </>
  );
}
