import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/button.tsx';
import styles from './reception.module.css';
import type { Desk } from './use-desk.ts';

/** 受付簿から入力: the numbers ticked on paper, line after line; the field stays open and keeps the keyboard. */
export function PaperTicks({ desk, onLeave }: { desk: Desk; onLeave: () => void }) {
  const { reception: words } = useWords();
  const hint = useId();
  const [typed, setTyped] = useDraft('paper ticks');
  const [isOpen, setOpen] = useState(typed !== '');

  function leave(): void {
    setOpen(false);
    onLeave();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && desk.takeNumbers(typed)) setTyped('');
    else if (event.key === 'Escape') leave();
  }

  if (!isOpen) {
    return <Button onClick={() => setOpen(true)}>{words.paper}</Button>;
  }
  return (
    <div className={styles.paper}>
      <input
        aria-label={words.paperLabel}
        aria-describedby={hint}
        placeholder={words.paperLabel}
        // biome-ignore lint/a11y/noAutofocus: it was opened to type into
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className={styles.hint}>
        {words.paperHint}
      </p>
    </div>
  );
}
