import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import styles from './board.module.css';

/**
 * The tray of what stands on no day, below the grid. An empty one is out of sight until something is
 * dragged: then it is where to let go of what shall leave the grid.
 */
export function Tray({ count, children }: { count: number; children: ReactNode }) {
  const { schedule: words } = useWords();
  return (
    <section
      className={`${styles.tray} ${count === 0 ? styles.emptyTray : ''}`}
      data-tray
      aria-label={words.tray}
    >
      <h2>{words.tray}</h2>
      {children}
      <span className={styles.trayHint}>{words.trayHint}</span>
    </section>
  );
}
