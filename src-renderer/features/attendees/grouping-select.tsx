import type { Grouping } from '../../../shared/domain/attendees/arrange.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Select } from '../../ui/select.tsx';
import styles from './filter-bar.module.css';

export interface GroupingSelectProps {
  readonly value: Grouping;
  readonly onChange: (grouping: Grouping) => void;
}

/** What the list is divided by. */
export function GroupingSelect({ value, onChange }: GroupingSelectProps) {
  const { attendees: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select is the control
    <label className={styles.grouping}>
      <span aria-hidden>{words.table.grouping}</span>
      <Select
        className={styles.select}
        aria-label={words.table.grouping}
        title={words.table.grouping}
        options={[
          { value: 'auto', label: words.table.groupings.auto },
          { value: 'none', label: words.table.groupings.none },
          { value: 'city', label: words.table.groupings.city },
          { value: 'network', label: words.table.groupings.network },
          ...activities.map((activity) => ({
            value: `activity-${activity.id}`,
            label: words.table.byAnswer(titleOf(activity, language)),
          })),
        ]}
        value={typeof value === 'object' ? `activity-${value.activityId}` : value}
        onChange={(next) => {
          if (next === 'auto' || next === 'none' || next === 'city' || next === 'network') onChange(next);
          else onChange({ activityId: next.slice('activity-'.length) });
        }}
      />
    </label>
  );
}
