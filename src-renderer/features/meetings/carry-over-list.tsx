import type { CarryOverNote } from '../../../shared/domain/carry-over/note.ts';
import { carryOverSentence } from '../../../shared/domain/carry-over/sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './carry-over.module.css';

const KINDS = ['came', 'left', 'check'] as const;

/** What comes along when a meeting is taken over, what stays behind, and what must be looked at; titles on demand. */
export function CarryOverList({ notes }: { notes: readonly CarryOverNote[] }) {
  const { meetings: words } = useWords();
  const language = useLanguage();
  return (
    <div className={styles.report}>
      {KINDS.map((kind) => {
        const own = notes.filter((note) => note.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-label={words.carryOver[kind]}>
            <h3>{words.carryOver[kind]}</h3>
            <ul>
              {own.map((note) => (
                <li key={note.code}>
                  {note.lines.length === 0 ? (
                    carryOverSentence(note, language)
                  ) : (
                    <details>
                      <summary>{carryOverSentence(note, language)}</summary>
                      <p>{note.lines.join(language === 'ja' ? '、' : ', ')}</p>
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
