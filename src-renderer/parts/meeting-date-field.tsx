import { parseDate } from '../../shared/domain/calendar/parse-date.ts';
import { longDate, shortDate } from '../../shared/domain/calendar/wareki.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { useToasts } from '../store/toast.ts';
import { DateField, type DateFieldProps } from '../ui/date-field.tsx';

type Given = Pick<DateFieldProps, 'label' | 'id' | 'className' | 'value' | 'onCommit'>;

/** A date of a meeting: shown with era and weekday, typed in any usual way; a date without a year falls in `fiscalYear`. */
export function MeetingDateField({
  fiscalYear,
  short = false,
  ...given
}: Given & {
  readonly fiscalYear: number;
  /** Without era and year, where room is scarce. */
  readonly short?: boolean;
}) {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const say = useToasts((state) => state.say);
  return (
    <DateField
      {...given}
      placeholder={common.undecided}
      pickLabel={common.pickDate}
      show={(date) => (short ? shortDate(date, language) : longDate(date, language))}
      parse={(text) => parseDate(text, given.value ?? `${fiscalYear}-04-01`)}
      onInvalid={() => say(words.noDate, 'error')}
    />
  );
}
