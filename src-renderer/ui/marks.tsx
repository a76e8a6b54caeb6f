import type { ReactNode } from 'react';
import styles from './marks.module.css';

/** A short word in a box: a kind, a state, 要確認. */
export const Mark = ({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'caution' | 'error' | 'accent';
  children: ReactNode;
}) => <span className={tone === 'plain' ? styles.mark : `${styles.mark} ${styles[tone]}`}>{children}</span>;

/** A key of the keyboard. */
export const Kbd = ({ children }: { children: ReactNode }) => <kbd className={styles.kbd}>{children}</kbd>;
