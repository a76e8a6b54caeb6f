import type { ReactNode } from 'react';
import styles from './places.module.css';

/** A control under its short label; the control says its whole name itself. */
export const Labelled = ({
  label,
  size = 'm',
  children,
}: {
  readonly label: string;
  /** `whole`: a number that is never cut, such as a telephone's. */
  readonly size?: 's' | 'm' | 'l' | 'whole';
  readonly children: ReactNode;
}) => (
  <div className={styles.labelled} data-size={size}>
    <span aria-hidden>{label}</span>
    {children}
  </div>
);
