import type { Activity } from '../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './preview.module.css';

export interface PreviewHeadProps {
  readonly activities: readonly Activity[];
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** The headings of the preview. */
export function PreviewHead({ activities, checked, onCheck }: PreviewHeadProps) {
  const { importing: words } = useWords();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.check}>
          <input
            type="checkbox"
            aria-label={words.takeAll}
            checked={checked}
            onChange={(event) => onCheck(event.target.checked)}
          />
        </th>
        <th scope="col" className={styles.verdict}>
          {words.table.verdict}
        </th>
        <th scope="col" className={styles.name}>
          {words.table.name}
        </th>
        <th scope="col" className={styles.organisation}>
          {words.table.organisation}
        </th>
        <th scope="col">{words.table.department}</th>
        {activities.map((activity) => (
          <th key={activity.id} scope="col" className={styles.answer}>
            {titleOf(activity, language)}
          </th>
        ))}
        <th scope="col" className={styles.contact}>
          {words.table.contact}
        </th>
        <th scope="col" className={styles.diet}>
          {words.table.diet}
        </th>
        <th scope="col">{words.table.remarks}</th>
      </tr>
    </thead>
  );
}
