import { activityOfHeading } from '../../../shared/domain/attendees/activity-of-heading.ts';
import {
  type ActivityRef,
  type ColumnMapping,
  type ColumnMeaning,
  PERSON_FIELDS,
} from '../../../shared/reading/mapping.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './columns-step.module.css';
import { meaningOf, meaningValue } from './meaning-value.ts';
import type { NewActivity } from './use-new-activities.ts';

const NEW = 'new';

export interface MeaningSelectProps {
  readonly column: ColumnMapping;
  readonly activities: readonly ActivityRef[];
  readonly onChange: (meaning: ColumnMeaning) => void;
  /** Adds the activity that the column asks about, and takes the column for its answers. */
  readonly onNew: (activity: NewActivity) => void;
}

/** What a column means: a field of a person, the answer for an activity, or nothing that is wanted. */
export function MeaningSelect({ column, activities, onChange, onNew }: MeaningSelectProps) {
  const { importing: words } = useWords();
  const { meaning } = column;
  const value = meaningValue(meaning);
  const several =
    meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer' && meaning.activities.length > 1;
  const offered = meaning === null ? activityOfHeading(column.heading) : null;
  const titleOf = (id: string): string => activities.find((activity) => activity.id === id)?.title ?? id;
  return (
    <select
      className={styles.select}
      aria-label={`${words.meaning}：${column.heading || column.letter}`}
      value={value}
      onChange={({ target }) => {
        if (target.value === NEW && offered) onNew(offered);
        else onChange(meaningOf(target.value));
      }}
    >
      <optgroup label={words.groups.person}>
        {PERSON_FIELDS.map((field) => (
          <option key={field} value={`field:${field}`}>
            {words.fields[field]}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.groups.answers}>
        {activities.map(({ id, title }) => (
          <option key={id} value={`answer:${id}`}>
            {title}
          </option>
        ))}
        {several && <option value={value}>{meaning.activities.map(titleOf).join('＋')}</option>}
        {offered && <option value={NEW}>{words.newActivity(offered.title)}</option>}
        <option value="choices">{words.choices}</option>
      </optgroup>
      <optgroup label={words.groups.other}>
        <option value="unknown">{words.unknown}</option>
        <option value="ignored">{words.ignored}</option>
      </optgroup>
    </select>
  );
}
