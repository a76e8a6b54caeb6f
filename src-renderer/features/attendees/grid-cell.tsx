import type { ReactNode } from 'react';
import { lacksReading } from '../../../shared/domain/attendees/gojuon.ts';
import { isSpellingDoubted, type SpeltField } from '../../../shared/domain/attendees/spelling-doubt.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { Mark } from '../../ui/marks.tsx';
import type { Column } from './columns.ts';
import styles from './grid-row.module.css';
import type { TableWords } from './use-table-words.ts';

export interface CellContentProps {
  readonly person: Attendee;
  readonly organisation: string;
  /** What stands in the cell of an answer (its code) or of an own field (its text). */
  readonly own: string;
  readonly column: Column;
  readonly veiled: boolean;
  readonly words: TableWords;
}

/**
 * What stands in a cell of the grid. A plain function and no component: most cells are one text, and a component for
 * each would be half the work of scrolling.
 */
export function cellContent({
  person,
  organisation,
  own,
  column,
  veiled,
  words,
}: CellContentProps): ReactNode {
  const { cell } = column;
  switch (cell.kind) {
    case 'answer':
      // Nothing for who has not answered: the style draws an empty box.
      return SIGNS[answerCode(own)];
    case 'custom':
      return own;
    case 'kind':
      return kindOf(person, words);
    case 'mode':
      if (person.mode === null) return '';
      return person.mode === 'online' ? (
        <span className={styles.online}>{words.modes.online}</span>
      ) : (
        words.modes[person.mode]
      );
    case 'honorific':
      return person.honorific;
    case 'organisation':
      return organisation;
    case 'text':
      break;
  }
  switch (cell.field) {
    case 'reading':
      return lacksReading(person) ? (
        <span className={styles.missing}>{words.noReading}</span>
      ) : (
        spelt(person, 'reading', words)
      );
    case 'name':
      return person.name === '' ? (
        <span className={styles.missing}>{words.noName}</span>
      ) : (
        spelt(person, 'name', words)
      );
    case 'diet':
    case 'mobility':
    case 'interpretation':
      return veiled && person[cell.field] !== '' ? <Mark>{words.veiled}</Mark> : person[cell.field];
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

/** What an answer's cell says, from its code in the row's extras. */
export const answerCode = (own: string): 'yes' | 'no' | 'maybe' | 'none' =>
  own === 'yes' || own === 'no' || own === 'maybe' ? own : 'none';

const SIGNS = { yes: '○', no: '×', maybe: '△', none: '' } as const;

/** A kind stands as it is; who is to be treated apart catches the eye. */
function kindOf({ kind }: Attendee, words: TableWords): ReactNode {
  const name = words.kinds[kind] ?? kind;
  return kind === 'guest' || kind === 'speaker' ? <span className={styles.tagged}>{name}</span> : name;
}

/** A name or reading; one with a character that may not show here is marked, and the mark is never cut off. */
function spelt(person: Attendee, field: SpeltField, words: TableWords): ReactNode {
  if (!isSpellingDoubted(person, field)) return person[field];
  return (
    <span className={styles.spelt} title={words.unconfirmedHint}>
      <span>{person[field]}</span>
      <Mark tone="caution">{words.unconfirmed}</Mark>
    </span>
  );
}
