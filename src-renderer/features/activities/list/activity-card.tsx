import type { ActivityState } from '../../../../shared/domain/attendees/activity-state.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { CapacityBar } from './capacity-bar.tsx';
import styles from './list.module.css';
import { MARK_TONES } from './mark-tones.ts';

/** One activity of the list: its places, its deadline, who is still open. */
export function ActivityCard({
  activity,
  state,
  isCurrent,
  onChoose,
}: {
  activity: Activity;
  state: ActivityState;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const { tone, daysLeft, open } = state;
  return (
    <button type="button" className={styles.card} aria-current={isCurrent} onClick={onChoose}>
      <span className={styles.cardHead}>
        <b>{titleOf(activity, language)}</b>
        {tone !== 'well' && <Mark tone={MARK_TONES[tone]}>{words.tones[tone]}</Mark>}
      </span>
      <CapacityBar activity={activity} state={state} />
      <span className={styles.cardFoot}>
        <span className={daysLeft !== null && daysLeft <= 3 && open.length > 0 ? styles.caution : undefined}>
          {daysLeft === null ? words.noDeadline : words.days(daysLeft)}
        </span>
        {open.length > 0 && <span>{words.open(open.length)}</span>}
      </span>
    </button>
  );
}
