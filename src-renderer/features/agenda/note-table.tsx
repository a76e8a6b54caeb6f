import { useEffect, useRef } from 'react';
import type { AgendaItem, Note } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './agenda.module.css';
import { NoteRow } from './note-row.tsx';

/** A session's notes as they were written, the last one in sight. */
export function NoteTable({
  notes,
  topics,
}: {
  readonly notes: readonly Note[];
  readonly topics: readonly AgendaItem[];
}) {
  const { agenda: words } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const count = useRef(notes.length);
  useEffect(() => {
    if (notes.length > count.current) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    count.current = notes.length;
  }, [notes.length]);
  if (notes.length === 0) return <p className={styles.noNotes}>{words.noNotes}</p>;
  const { noteFields: fields } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={scroller} className={styles.scroll} tabIndex={0} aria-label={words.tabs.notes}>
      <table className={styles.noteTable}>
        <thead>
          <tr>
            {[
              fields.time,
              fields.kind,
              fields.city,
              fields.speaker,
              fields.text,
              fields.topic,
              fields.theme,
            ].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {notes.map((note, n) => (
            <NoteRow key={note.id} note={note} n={n + 1} topics={topics} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
