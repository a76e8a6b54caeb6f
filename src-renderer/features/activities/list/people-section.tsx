import { useState } from 'react';
import type { Claim } from '../../../../shared/domain/attendees/line.ts';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from './list.module.css';
import { PersonLine } from './person-line.tsx';

const SHOWN = 60;

export type SectionName = 'inside' | 'waiting' | 'maybe' | 'open' | 'declined';

/** One list of an activity's people; a long one is shown bit by bit. */
export function PeopleSection({
  section,
  activity,
  entries,
  seats,
  left,
  isOpen,
}: {
  section: SectionName;
  activity: Activity;
  entries: readonly { readonly person: Attendee; readonly claim: Claim | null }[];
  /** Places they take; the same as people where nobody brings anybody along. */
  seats?: number;
  left: number | null;
  isOpen: boolean;
}) {
  const { activities: words } = useWords();
  const [limit, setLimit] = useState(SHOWN);
  const [open, setOpen] = useState(isOpen);
  const count = entries.length;
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-section={section}
    >
      <summary>
        {words.sections[section]}
        <span className={styles.count}>{words.countOf(count, seats ?? count)}</span>
      </summary>
      {open && count === 0 && <p className={styles.nobody}>{words.nobody}</p>}
      {open && count > 0 && (
        <ol className={styles.people}>
          {entries.slice(0, limit).map(({ person, claim }, n) => (
            <PersonLine
              key={person.id}
              person={person}
              claim={claim}
              place={section === 'inside' || section === 'waiting' ? n + 1 : null}
              activity={activity}
              free={section === 'waiting' ? (left ?? 0) : null}
            />
          ))}
        </ol>
      )}
      {open && count > limit && (
        <Button look="link" small onClick={() => setLimit(limit * 4)}>
          {words.more(count - limit)}
        </Button>
      )}
    </details>
  );
}
