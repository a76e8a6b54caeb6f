import { type HandOutNote, isCaution } from '../../../shared/documents/before-handing-out.ts';
import { MOST_COPIES } from '../../../shared/domain/collections/paper-settings.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './hand-out-check.module.css';
import { MendLinks } from './mend-links.tsx';

/** 配布前点検: what to know before the paper goes out, each with the way to mend it. It forbids nothing. */
export function HandOutCheck({
  notes,
  onCopies,
}: {
  readonly notes: readonly HandOutNote[];
  /** Numbers so many copies. */
  readonly onCopies: (copies: number) => void;
}) {
  const { documents } = useWords();
  const words = documents.check;
  const cautions = notes.filter(isCaution).length;
  return (
    <details className={styles.check}>
      <summary data-tone={cautions > 0 ? 'caution' : 'calm'}>{words.title(cautions)}</summary>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.code} data-tone={isCaution(note) ? 'caution' : 'calm'}>
            <span>{words.notes(note)}</span>
            {note.code === 'copies' ? (
              note.people <= MOST_COPIES && (
                <Button small look="link" onClick={() => onCopies(note.people)}>
                  {words.number}
                </Button>
              )
            ) : (
              <MendLinks note={note} />
            )}
          </li>
        ))}
        {cautions === 0 && <li data-tone="calm">{words.allWell}</li>}
      </ul>
    </details>
  );
}
