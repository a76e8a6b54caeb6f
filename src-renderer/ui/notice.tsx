import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence that a person should read: information, a caution, or an error. */
export const Notice = ({
  tone,
  lead,
  children,
}: {
  tone: 'info' | 'caution' | 'error';
  lead?: string;
  children: ReactNode;
}) => (
  <div className={`${styles.notice} ${styles[tone] ?? ''}`} role={tone === 'error' ? 'alert' : 'status'}>
    {lead && <span className={styles.lead}>{lead}</span>}
    <div>{children}</div>
  </div>
);
