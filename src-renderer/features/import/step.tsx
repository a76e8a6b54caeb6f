import type { ReactNode } from 'react';
import styles from './step.module.css';

/** One step of the import: its number, its name, something beside the name, and what is to be done. */
export const Step = ({
  n,
  title,
  beside,
  children,
}: {
  n: number;
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) => (
  <section className={styles.step} aria-label={title}>
    <div className={styles.head}>
      <span className={styles.number} aria-hidden>
        {n}
      </span>
      <h2>{title}</h2>
      {beside}
    </div>
    <div className={styles.body}>{children}</div>
  </section>
);
