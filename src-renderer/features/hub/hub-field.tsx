import type { ReactNode } from 'react';
import styles from './hub.module.css';

/** A control under its short label; the control says its whole name itself. */
export const HubField = ({
  label,
  wide,
  children,
}: {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={styles.field} data-wide={wide || undefined}>
    <span aria-hidden>{label}</span>
    {children}
  </div>
);
