import type { ReactNode } from 'react';
import type { ImportedFields } from '../../../shared/domain/attendees/imported-fields.ts';
import type { Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './preview.module.css';

type TextKey = Exclude<
  keyof ImportedFields,
  'kind' | 'mode' | 'organisationId' | 'organisationText' | 'unconfirmed'
>;

/** A field as it will stand: the new text, and the old one struck out where it changes. */
export function PreviewText({
  proposal,
  field,
  small = false,
}: {
  proposal: Proposal;
  field: TextKey;
  small?: boolean;
}) {
  const { fields, attendee, changed } = proposal;
  const now = attendee?.[field] ?? '';
  const next = fields[field] ?? now;
  if (next === '' && now === '') return null;
  return (
    <div className={small ? styles.small : undefined}>
      <Change before={changed.has(field) ? now : null}>{next}</Change>
    </div>
  );
}

/** Old and new beside each other; `before` null: nothing changes. */
export function Change({ before, children }: { before: ReactNode; children: ReactNode }) {
  const { importing: words } = useWords();
  if (before === null) return children;
  return (
    <>
      <del className={styles.old}>{before === '' ? words.empty : before}</del>{' '}
      <ins className={styles.new}>{children}</ins>
    </>
  );
}

/** The fields of a proposal over those of the attendee it is: the row as it will stand. */
export const afterOf = ({ fields, attendee }: Proposal): Partial<Attendee> => ({ ...attendee, ...fields });
