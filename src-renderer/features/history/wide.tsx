import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import styles from './history.module.css';

/** A wide table, scrolled by mouse or by arrow keys; the last years are seen first where `atEnd`. */
export const Wide = ({
  label,
  atEnd = false,
  children,
}: {
  readonly label: string;
  readonly atEnd?: boolean;
  readonly children: ReactNode;
}) => {
  const { history: words } = useWords();
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={words.tableOf(label)}
      ref={atEnd ? toTheEnd : undefined}
    >
      {children}
    </section>
  );
};

function toTheEnd(element: HTMLElement | null): void {
  if (element) element.scrollLeft = element.scrollWidth;
}
