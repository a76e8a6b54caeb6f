import { Fragment, useEffect, useRef } from 'react';
import type { AgendaItem, Note } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { SkippedRows } from '../../ui/skipped-rows.tsx';
import { useRowWindow } from '../../ui/use-row-window.ts';
import styles from './agenda.module.css';
import { NoteRow } from './note-row.tsx';

const COLUMNS = 8;
/** Px of a row with one line of text. */
const ROW = 39;

/** A session's notes as they were written, the last one in sight. */
export function NoteTable({
  notes,
  topics,
}: {
  readonly notes: readonly Note[];
  readonly topics: readonly AgendaItem[];
}) {
  const { agenda: words } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const count = useRef(notes.length);
  const { rows, after, measure, onFocus, show } = useRowWindow({
    count: notes.length,
    list: body,
    height: ROW,
    keyOf: (index) => notes[index]?.id ?? String(index),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new note is scrolled to
  useEffect(() => {
    if (notes.length > count.current) show(notes.length - 1);
    count.current = notes.length;
  }, [notes.length]);
  if (notes.length === 0) return <p className={styles.noNotes}>{words.noNotes}</p>;
  const { noteFields: fields } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.tabs.notes}>
      <table className={styles.noteTable} aria-rowcount={notes.length + 1}>
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
        <tbody ref={body} onFocus={onFocus}>
          {rows.map(({ index, gap }) => {
            const note = notes[index];
            if (!note) return null;
            return (
              <Fragment key={note.id}>
                <SkippedRows height={gap} columns={COLUMNS} />
                <NoteRow note={note} n={index + 1} topics={topics} measure={measure} />
              </Fragment>
            );
          })}
          <SkippedRows height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </section>
  );
}
