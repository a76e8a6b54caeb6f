import { parseDate } from '../../../../shared/domain/calendar/parse-date.ts';
import { longDate } from '../../../../shared/domain/calendar/wareki.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { deskDate } from '../../../store/desk-date.ts';
import { useToasts } from '../../../store/toast.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './send.module.css';
import { BLANK_ROWS, type SendOptions } from './send-options.ts';

export interface OptionsBarProps {
  readonly chosen: SendOptions;
  readonly onChoose: (options: SendOptions) => void;
  readonly deadline: string | null;
  readonly onDeadline: (date: string | null) => void;
  /** The meeting before, where there is one. */
  readonly previous: Plan | null;
}

/** What every form of this round holds. */
export function OptionsBar({ chosen, onChoose, deadline, onDeadline, previous }: OptionsBarProps) {
  const { replies, common, meetings } = useWords();
  const words = replies.send;
  const language = useLanguage();
  const say = useToasts((state) => state.say);
  const last = previous === null ? words.noPrevious : titleOf(meetingOf(previous), language);
  return (
    <fieldset className={styles.options}>
      <legend className={styles.unseen}>{words.options}</legend>
      <span className={styles.option}>
        <span>{words.deadline}</span>
        <DateField
          label={words.deadline}
          placeholder={common.undecided}
          pickLabel={common.pickDate}
          value={deadline}
          show={(date) => longDate(date, language)}
          parse={(text) => parseDate(text, deadline ?? deskDate())}
          onCommit={(date) => {
            onDeadline(date);
            return true;
          }}
          onInvalid={() => say(meetings.noDate, 'error')}
        />
      </span>
      <span className={styles.option}>
        <span>{words.prefill}</span>
        <Select
          aria-label={words.prefill}
          className={styles.select}
          value={chosen.prefill}
          onChange={(prefill) => onChoose({ ...chosen, prefill })}
          options={[
            { value: 'last-year', label: words.prefills['last-year'](last) },
            { value: 'plan', label: words.prefills.plan },
            { value: 'none', label: words.prefills.none },
          ]}
        />
      </span>
      <span className={styles.option}>
        <span>{words.blankRows}</span>
        <Select
          aria-label={words.blankRows}
          value={String(chosen.blankRows)}
          onChange={(text) => {
            const blankRows = BLANK_ROWS.find((rows) => String(rows) === text);
            if (blankRows !== undefined) onChoose({ ...chosen, blankRows });
          }}
          options={BLANK_ROWS.map((rows) => ({ value: String(rows), label: words.rows(rows) }))}
        />
      </span>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={chosen.agenda}
          onChange={(event) => onChoose({ ...chosen, agenda: event.target.checked })}
        />
        <span>{words.agenda}</span>
      </label>
    </fieldset>
  );
}
