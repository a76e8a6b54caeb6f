import type { Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { Select } from '../../ui/select.tsx';
import { organisationName } from '../attendees/cell-text.ts';
import styles from './preview.module.css';

export interface SamePersonProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly onChoose: (attendeeId: string | null) => void;
}

const NEW = 'new';

/** The choice whether a person of the file is somebody who is in the list already. Nobody is merged unasked. */
export function SamePerson({ plan, proposal, onChoose }: SamePersonProps) {
  const { importing: words, attendees: people } = useWords();
  const { attendee, candidates } = proposal;
  const from = (one: Attendee): string => organisationName(plan, one) || people.noGroup;
  const all = attendee ? [attendee, ...candidates] : candidates;
  return (
    <div className={styles.identity}>
      {attendee === null && (
        <p>{words.candidate(candidates.map((one) => `${one.name}（${from(one)}）`).join('、'))}</p>
      )}
      <Select
        className={styles.select}
        aria-label={words.identity}
        options={[
          { value: NEW, label: words.newPerson },
          ...all.map((one) => ({ value: one.id, label: words.samePerson(one.name, from(one)) })),
        ]}
        value={attendee?.id ?? NEW}
        onChange={(id) => onChoose(id === NEW ? null : id)}
      />
    </div>
  );
}
