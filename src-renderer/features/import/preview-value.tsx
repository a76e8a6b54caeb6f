import { createContext, type ReactNode, use } from 'react';
import type { ImportedFields } from '../../../shared/domain/attendees/imported-fields.ts';
import type { ProposalCell } from '../../../shared/domain/attendees/leave-cells.ts';
import type { Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './preview.module.css';

/** The fields of one text each. */
type TextKey = Extract<
  keyof ImportedFields,
  | 'name'
  | 'reading'
  | 'department'
  | 'jobTitle'
  | 'phone'
  | 'email'
  | 'diet'
  | 'mobility'
  | 'interpretation'
  | 'remarks'
>;

/** Which changes of the row stay out, and how to say so. */
export interface CellChoices {
  readonly left: ReadonlySet<ProposalCell>;
  readonly leave: (cell: ProposalCell, left: boolean) => void;
}

export const CellChoicesContext = createContext<CellChoices>({ left: new Set(), leave: () => undefined });

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
  const { importing: words } = useWords();
  const { fields, attendee, changed } = proposal;
  const now = attendee?.[field] ?? '';
  const next = fields[field] ?? now;
  if (next === '' && now === '') return null;
  return (
    <div className={small ? styles.small : undefined}>
      <Change cell={field} label={words.fieldNames[field]} before={changed.has(field) ? now : null}>
        {next}
      </Change>
    </div>
  );
}

export interface ChangeProps {
  readonly cell: ProposalCell;
  /** What the cell is called, for those who hear it. */
  readonly label: string;
  readonly before: string | null;
  /** The old value as it is drawn, where that is no text. */
  readonly old?: ReactNode;
  readonly children: ReactNode;
}

/** Old and new beside each other; pressed, the old one stays. `before` null: nothing changes. */
export function Change({ cell, label, before, old, children }: ChangeProps) {
  const { importing: words } = useWords();
  const { left, leave } = use(CellChoicesContext);
  if (before === null) return children;
  const stays = left.has(cell);
  return (
    <button
      type="button"
      className={`${styles.change} ${stays ? styles.stays : ''}`}
      aria-pressed={!stays}
      title={words.cellHint}
      onClick={() => leave(cell, !stays)}
    >
      <span className={styles.unseen}>{label} </span>
      <del className={styles.old}>{old ?? (before === '' ? words.empty : before)}</del>{' '}
      <ins className={styles.new}>{children}</ins>
    </button>
  );
}

/** The fields of a proposal over those of the attendee it is: the row as it will stand. */
export const afterOf = ({ fields, attendee }: Proposal): Partial<Attendee> => ({ ...attendee, ...fields });
