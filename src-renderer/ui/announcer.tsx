import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import styles from './announcer.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Gives everything below a voice for screen readers: one polite live region, heard beside a dialog too. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => setText(next), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles.hidden} aria-live="polite" data-live-announcer="true" data-testid="announcer">
        {text}
      </div>
    </AnnounceContext>
  );
}

/** Says a line to screen readers. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
