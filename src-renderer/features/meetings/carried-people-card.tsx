import { useState } from 'react';
import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { CarriedPeople } from './carried-people.tsx';
import { MeetingDateField } from './meeting-date-field.tsx';
import styles from './overview.module.css';
import { useEdit } from './use-edit.ts';

/** How long the meeting's people may be kept, and who of earlier meetings is asked again. */
export function CarriedPeopleCard() {
  const { meetings: words } = useWords();
  const meeting = meetingOf(usePlan());
  const edit = useEdit();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.people}</h2>
      <p className={styles.hint}>{words.peopleHint}</p>
      <Field label={words.retainUntil}>
        {({ id, className }) => (
          <MeetingDateField
            id={id}
            className={className}
            label={words.retainUntil}
            fiscalYear={meeting.fiscalYear}
            value={meeting.retainUntil}
            onCommit={(retainUntil) => edit('meeting', MEETING_KEY, { retainUntil })}
          />
        )}
      </Field>
      <div>
        <Button onClick={() => setOpen(true)}>{words.peopleFrom}</Button>
      </div>
      <Dialog title={words.peopleTitle} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        <CarriedPeople onDone={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}
