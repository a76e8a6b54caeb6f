import type { ReactNode } from 'react';
import styles from './screen.module.css';

export interface ScreenProps {
  readonly title: string;
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  /** Controls at the far end: search, the primary button. */
  readonly actions?: ReactNode;
  /** What may come in late: it stands below the body, so that nothing moves from under the pointer. */
  readonly late?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The frame every screen stands in: bar, body, what comes late, foot. */
export const ScreenFrame = ({ title, tools, actions, late, foot, children }: ScreenProps) => (
  <main className={styles.screen}>
    <div className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      {tools}
      <span className={styles.grow} />
      {actions}
    </div>
    <div className={styles.body}>{children}</div>
    {late}
    {foot && <div className={styles.foot}>{foot}</div>}
  </main>
);

/** Pushes what follows to the far end of a bar or foot. */
export const Grow = () => <span className={styles.grow} />;
