import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './overview.module.css';

const FIELDS = ['contactOffice', 'contactName', 'contactPhone', 'contactEmail'] as const;
const INPUT_MODE = { contactPhone: 'tel', contactEmail: 'email' } as const;

/** 問合せ先: whom the cities ask; every paper that names an office takes it from here. */
export function ContactCard() {
  const { meetings: words } = useWords();
  const plan = usePlan();
  const meeting = meetingOf(plan);
  const edit = useEdit();
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.contact}</h2>
      <p className={styles.hint}>{words.contactHint}</p>
      {FIELDS.map((field) => (
        <Field key={field} label={words[field]}>
          {(props) => (
            <CommitInput
              {...props}
              value={meeting[field]}
              inputMode={field in INPUT_MODE ? INPUT_MODE[field as keyof typeof INPUT_MODE] : 'text'}
              onCommit={(text) => edit('meeting', MEETING_KEY, { [field]: text.trim() })}
            />
          )}
        </Field>
      ))}
      <Field label={words.receiptIssuer} hint={words.receiptIssuerHint}>
        {(props) => (
          <CommitInput
            {...props}
            value={meeting.receiptIssuer}
            placeholder={plan.rows.organisations.get(meeting.hostId)?.name}
            onCommit={(text) => edit('meeting', MEETING_KEY, { receiptIssuer: text.trim() })}
          />
        )}
      </Field>
    </section>
  );
}
