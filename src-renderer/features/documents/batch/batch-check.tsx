import type { NoteOfPapers } from '../../../../shared/documents/join-notes.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from '../hand-out-check.module.css';
import { MendLinks } from '../mend-links.tsx';

/** 配布前点検 of all papers that are wanted: each thing to mend once, with the papers it is about. */
export function BatchCheck({ notes }: { readonly notes: readonly NoteOfPapers[] }) {
  const { documents } = useWords();
  const words = documents.check;
  return (
    <details className={styles.check}>
      <summary data-tone={notes.length > 0 ? 'caution' : 'calm'}>{words.title(notes.length)}</summary>
      <ul className={styles.notes}>
        {notes.map(({ note, papers }) => (
          <li key={note.code} data-tone="caution">
            <span>{words.notes(note)}</span>
            <span>{words.papers(papers.map((paper) => documents.paper[paper]))}</span>
            <MendLinks note={note} />
          </li>
        ))}
        {notes.length === 0 && <li data-tone="calm">{words.allWell}</li>}
      </ul>
    </details>
  );
}
