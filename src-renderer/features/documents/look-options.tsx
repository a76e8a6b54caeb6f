import { parseDate } from '../../../shared/domain/calendar/parse-date.ts';
import { longDate } from '../../../shared/domain/calendar/wareki.ts';
import {
  CLOCK_CHOICES,
  CONFIDENTIAL_CHOICES,
  HONORIFIC_CHOICES,
  MOST_COPIES,
  type PaperChoices,
} from '../../../shared/domain/collections/paper-settings.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './options-panel.module.css';
import { type AskedEachTime, momentNow } from './use-papers.ts';

/** How a paper says what it holds: times, forms of address, marks, the date it bears, numbered copies. */
export function LookOptions({
  choices,
  onChoose,
  asked,
  onAsk,
  language,
}: {
  readonly choices: PaperChoices;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
  readonly asked: AskedEachTime;
  readonly onAsk: (change: Partial<AskedEachTime>) => void;
  readonly language: Language;
}) {
  const { documents: words, common, meetings } = useWords();
  const say = useToasts((state) => state.say);
  const { today } = momentNow(language);
  return (
    <details className={styles.details}>
      <summary>{words.look}</summary>
      <div className={styles.inside}>
        <Choice
          label={words.clock}
          value={choices.clock}
          options={CLOCK_CHOICES}
          names={words.clocks}
          onChange={(clock) => onChoose({ clock })}
        />
        <Choice
          label={words.honorifics}
          value={choices.honorifics}
          options={HONORIFIC_CHOICES}
          names={words.honorificChoices}
          onChange={(honorifics) => onChoose({ honorifics })}
        />
        <Choice
          label={words.confidential}
          value={choices.confidential}
          options={CONFIDENTIAL_CHOICES}
          names={words.confidentialChoices}
          onChange={(confidential) => onChoose({ confidential })}
        />
        <Field label={words.paperDate} stacked hint={words.paperDateHint}>
          {({ id, className }) => (
            <DateField
              label={words.paperDate}
              id={id}
              className={className}
              placeholder={words.paperDateNow}
              value={asked.date === '' ? null : asked.date}
              show={(date) => longDate(date, language)}
              parse={(text) => parseDate(text, today)}
              onCommit={(date) => {
                onAsk({ date: date ?? '' });
                return true;
              }}
              onInvalid={() => say(meetings.noDate, 'error')}
              pickLabel={common.pickDate}
            />
          )}
        </Field>
        <Field label={words.copies} stacked hint={words.copiesHint}>
          {(props) => (
            <CommitInput
              {...props}
              inputMode="numeric"
              value={choices.copies === 0 ? '' : String(choices.copies)}
              placeholder={words.noCopies}
              maxLength={4}
              onCommit={(text) => {
                const copies = Number(text.normalize('NFKC').trim() || '0');
                const isCount = Number.isInteger(copies) && copies >= 0 && copies <= MOST_COPIES;
                if (isCount) onChoose({ copies });
                else say(words.copiesWrong(MOST_COPIES), 'error');
                return isCount;
              }}
            />
          )}
        </Field>
      </div>
    </details>
  );
}

function Choice<T extends string>({
  label,
  value,
  options,
  names,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}) {
  return (
    <div className={styles.group}>
      <span className={styles.label}>{label}</span>
      <Segmented
        label={label}
        value={value}
        options={options.map((one) => ({ value: one, label: names[one] }))}
        onChange={onChange}
      />
    </div>
  );
}
