import { lacksReading } from '../../../shared/domain/attendees/gojuon.ts';
import { isSpellingDoubted, type SpeltField } from '../../../shared/domain/attendees/spelling-doubt.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Words } from '../../i18n/ja/index.ts';
import { Mark } from '../../ui/marks.tsx';
import { AnswerMark } from './answer-mark.tsx';
import type { Column } from './columns.ts';
import styles from './grid-row.module.css';

export interface CellContentProps {
  readonly person: Attendee;
  readonly organisation: string;
  readonly answer: AnswerValue | null;
  readonly column: Column;
  readonly veiled: boolean;
  readonly words: Words['attendees'];
}

/** What stands in a cell of the grid. */
export function CellContent({ person, organisation, answer, column, veiled, words }: CellContentProps) {
  const { cell } = column;
  switch (cell.kind) {
    case 'answer':
      return <AnswerMark value={answer} word={words.answers[answer ?? 'none']} />;
    case 'kind':
      return (
        <Mark tone={person.kind === 'guest' || person.kind === 'speaker' ? 'accent' : 'plain'}>
          {words.kinds[person.kind]}
        </Mark>
      );
    case 'organisation':
      return (
        <div className={styles.organisation}>
          {organisation}
          {person.mode === 'online' && <div className={styles.online}>{words.online}</div>}
        </div>
      );
    case 'text':
      break;
  }
  switch (cell.field) {
    case 'reading':
      return lacksReading(person) ? (
        <span className={styles.missing}>{words.noReading}</span>
      ) : (
        <Spelt person={person} field="reading" words={words} />
      );
    case 'name':
      return person.name === '' ? (
        <span className={styles.missing}>{words.noName}</span>
      ) : (
        <Spelt person={person} field="name" words={words} />
      );
    case 'diet':
      return veiled && person.diet !== '' ? <Mark>{words.veiled}</Mark> : person.diet;
    case 'proxyFor':
      return person.proxyFor === '' ? (
        ''
      ) : (
        <span className={styles.proxy}>{words.proxyOf(person.proxyFor)}</span>
      );
    default:
      return person[cell.field];
  }
}

/** A name or reading; one with a character that may not show here is marked, and the mark is never cut off. */
function Spelt({ person, field, words }: Pick<CellContentProps, 'person' | 'words'> & { field: SpeltField }) {
  if (!isSpellingDoubted(person, field)) return person[field];
  return (
    <span className={styles.spelt} title={words.unconfirmedHint}>
      <span>{person[field]}</span>
      <Mark tone="caution">{words.unconfirmed}</Mark>
    </span>
  );
}
