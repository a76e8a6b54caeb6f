import { doubtSentence } from '../../../shared/input/doubt-sentences.ts';
import type { Doubt } from '../../../shared/reading/doubts.ts';
import type { PeopleReading } from '../../../shared/reading/mapping.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { GonePeople } from './gone-people.tsx';
import { placeText } from './place-text.ts';
import styles from './preview.module.css';
import type { ImportDraft } from './use-import.ts';

export interface FileNotesProps {
  readonly draft: ImportDraft;
  readonly reading: PeopleReading;
  /** Doubts about the file as a whole. */
  readonly doubts: readonly Doubt[];
}

/** What is to be known about the whole file: its doubts, who of the city is not in it, and the rows passed over. */
export function FileNotes({ draft, reading, doubts }: FileNotesProps) {
  const { importing: words } = useWords();
  const language = useLanguage();
  const { passedOver, city } = reading;
  return (
    <>
      {doubts.length > 0 && (
        <Notice tone="caution" lead={words.wholeFile}>
          <ul className={styles.lines}>
            {doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.field ?? ''}`}>{doubtSentence(doubt, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {draft.gone.length > 0 && city && <GonePeople draft={draft} city={city.name} />}
      {passedOver.length > 0 && (
        <details className={styles.passed}>
          <summary>{words.passedOver(passedOver.length)}</summary>
          <ul>
            {passedOver.map(({ at, text, why }) => (
              <li key={at}>
                <span className={styles.at}>{placeText(at, words.record)}</span> {words.why[why]}
                <q>{text}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
