import type { Document } from '../../shared/documents/document.ts';
import styles from './paper-document.module.css';

/** The head of a paper's first page: mark, edition, number of the copy, title. A report has its edition alone, letters and booklets have none. */
export function PaperHead({
  document: { layout, marks, edition, title, subtitle, copies = [] },
  copy = 0,
}: {
  readonly document: Document;
  /** Which of its numbered copies it is, from 0. */
  readonly copy?: number | undefined;
}) {
  if (layout === 'report') return <span className={styles.edition}>{edition}</span>;
  if (layout !== undefined) return null;
  const number = copies[copy];
  return (
    <header className={styles.head}>
      {number !== undefined && <span className={styles.copy}>{number}</span>}
      <span className={styles.edition}>{edition}</span>
      {marks.length > 0 && <strong className={styles.mark}>{marks.join('・')}</strong>}
      <h2 className={styles.title}>{title}</h2>
      {subtitle.map((line) => (
        <p key={line} className={styles.subtitle}>
          {line}
        </p>
      ))}
    </header>
  );
}

/** What stands at the end of a paper. */
export const PaperNotes = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.length > 0 && (
    <footer className={styles.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  );
