import { useMemo } from 'react';
import * as v from 'valibot';
import { cityName, reminder } from '../../../../shared/documents/builders/reminder.ts';
import type { CityOpen } from '../../../../shared/domain/attendees/unanswered.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useCopy } from '../../../parts/use-copy.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { Button } from '../../../ui/button.tsx';
import { CommitTextArea } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './open.module.css';

/** Characters shown at once: a text to thousands of people is copied whole but not laid out whole. */
const SHOWN = 12_000;

/** 督促文: the text for one city or all, ready to paste. */
export function ReminderPane({ cities, isAll }: { cities: readonly CityOpen[]; isAll: boolean }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const copy = useCopy();
  // The contact is this desk's own, not the meeting's.
  const [contact, setContact] = usePreference('activities.contact', v.string(), '');
  const text = useMemo(
    () => reminder(plan, cities, { language, contact }),
    [plan, cities, language, contact],
  );
  const [first] = cities;
  const title = words.reminderOf(isAll || !first ? words.reminderAll : cityName(plan, first, language));
  return (
    <section className={styles.pane} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <Button look="primary" onClick={() => copy(text, title)}>
          {words.copy}
        </Button>
      </div>
      <textarea
        autoComplete="off"
        className={styles.text}
        readOnly
        aria-label={title}
        value={text.slice(0, SHOWN)}
      />
      {text.length > SHOWN && <p className={styles.hint}>{words.reminderCut}</p>}
      <Field stacked label={words.contact}>
        {(field) => (
          <CommitTextArea
            {...field}
            rows={2}
            value={contact}
            onCommit={(next) => {
              setContact(next);
              return true;
            }}
          />
        )}
      </Field>
    </section>
  );
}
