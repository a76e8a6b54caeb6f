import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { formWords } from '../../../shared/exchange/form-words.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './overview.module.css';
import { useEdit } from './use-edit.ts';

/** 個人情報の利用目的: what reply forms say the facts are used for; the usual sentence while nothing is written. */
export function PrivacyCard() {
  const { meetings: words } = useWords();
  const { privacyPurpose } = meetingOf(usePlan());
  const usual = formWords(useLanguage()).privacyText;
  const edit = useEdit();
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.privacy}</h2>
      <p className={styles.hint}>{privacyPurpose === '' ? words.privacyHint(usual) : words.privacyOwn}</p>
      <Field label={words.privacyPurpose}>
        {(props) => (
          <CommitInput
            {...props}
            value={privacyPurpose}
            onCommit={(text) => edit('meeting', MEETING_KEY, { privacyPurpose: text.trim() })}
          />
        )}
      </Field>
    </section>
  );
}
