import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './reception.module.css';
import type { Desk } from './use-desk.ts';

/** 当日参加: name and where from, and he or she is on the list and ticked off; then the search goes on. */
export function WalkIn({ name: typed, desk, onLeave }: { name: string; desk: Desk; onLeave: () => void }) {
  const { reception: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(typed);
  const [from, setFrom] = useState('');

  function take(): void {
    if (!desk.walkIn(name, from)) return;
    setName('');
    setFrom('');
    leave();
  }

  function leave(): void {
    setOpen(false);
    onLeave();
  }

  if (!isOpen) {
    return <Button onClick={() => setOpen(true)}>{words.walkIn}</Button>;
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') leave();
  };
  return (
    <div className={styles.walkIn}>
      <input
        autoComplete="off"
        aria-label={words.walkInName}
        placeholder={words.walkInName}
        // biome-ignore lint/a11y/noAutofocus: it was opened to type into
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <input
        autoComplete="off"
        aria-label={words.walkInFrom}
        placeholder={words.walkInFrom}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button look="primary" disabled={name.trim() === ''} onClick={take}>
        {words.checkIn}
      </Button>
    </div>
  );
}
