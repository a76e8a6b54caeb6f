import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import styles from './privacy.module.css';

/** 引継ぎ: the meeting as a file for the next host, without personal data. */
export function HandoverCard() {
  const { privacy: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.handover}</h2>
      <p className={styles.hint}>{words.handoverHint}</p>
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{words.handoverMake}</Button>
      </div>
      {isOpen && <HandoverDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
