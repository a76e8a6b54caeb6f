import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { formWords } from '../../../shared/exchange/form-words.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { CommitTextArea } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './privacy.module.css';

/** What the facts of people are used for, on what basis, and until when they are kept: as forms and lists say it. */
export function PrivacyCard() {
  const { privacy: words } = useWords();
  const { privacyPurpose, legalBasis, retainUntil, fiscalYear } = meetingOf(usePlan());
  const usual = formWords(useLanguage()).privacyText;
  const edit = useEdit();
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.purposeTitle}</h2>
      <p className={styles.hint}>{privacyPurpose === '' ? words.purposeHint(usual) : words.purposeOwn}</p>
      <Field label={words.purpose}>
        {(props) => (
          <CommitTextArea
            {...props}
            rows={3}
            value={privacyPurpose}
            onCommit={(text) => edit('meeting', MEETING_KEY, { privacyPurpose: text.trim() })}
          />
        )}
      </Field>
      <Field label={words.basis} hint={words.basisHint}>
        {(props) => (
          <CommitTextArea
            {...props}
            rows={2}
            value={legalBasis}
            onCommit={(text) => edit('meeting', MEETING_KEY, { legalBasis: text.trim() })}
          />
        )}
      </Field>
      <Field label={words.retainUntil} hint={words.retainHint}>
        {({ id, className }) => (
          <MeetingDateField
            id={id}
            className={className}
            label={words.retainUntil}
            fiscalYear={fiscalYear}
            value={retainUntil}
            onCommit={(date) => edit('meeting', MEETING_KEY, { retainUntil: date })}
          />
        )}
      </Field>
    </section>
  );
}
