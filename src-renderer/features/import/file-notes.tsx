import { groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import type { Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { doubtSentence } from '../../../shared/input/doubt-sentences.ts';
import type { Doubt } from '../../../shared/input/doubts.ts';
import type { PeopleReading } from '../../../shared/input/mapping.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { placeText } from './place-text.ts';
import styles from './preview.module.css';

export interface FileNotesProps {
  readonly plan: Plan;
  readonly reading: PeopleReading;
  /** Doubts about the file as a whole. */
  readonly doubts: readonly Doubt[];
  readonly proposals: readonly Proposal[];
}

/** What is to be known about the whole file: its doubts, who of the city is not in it, and the rows passed over. */
export function FileNotes({ plan, reading, doubts, proposals }: FileNotesProps) {
  const { importing: words } = useWords();
  const language = useLanguage();
  const { passedOver, city } = reading;
  const found = new Set(proposals.flatMap(({ attendee }) => (attendee ? [attendee.id] : [])));
  const group = city?.id == null ? null : `@${city.id}`;
  const absent = [...plan.rows.attendees.values()].filter(
    (one) => groupKeyOf(one) === group && !found.has(one.id),
  );
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
      {absent.length > 0 && city && (
        <Notice tone="info">{words.absent(city.name, absent.map(({ name }) => name).join('、'))}</Notice>
      )}
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
