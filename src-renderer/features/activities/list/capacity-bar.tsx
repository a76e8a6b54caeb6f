import type { ActivityState } from '../../../../shared/domain/attendees/activity-state.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from './capacity-bar.module.css';

/**
 * Places of an activity as a bar: taken, held (仮), waiting beyond the limit; a tick at the minimum. What it
 * shows stands below it in words.
 */
export function CapacityBar({ activity, state }: { activity: Activity; state: ActivityState }) {
  const { activities: words } = useWords();
  const { sure, held, wanted, taken, tone } = state;
  const { capacity, minimum } = activity;
  const whole = Math.max(1, capacity ?? 0, taken + wanted, minimum ?? 0);
  const width = (n: number): string => `${(100 * n) / whole}%`;
  const parts = [
    words.sure(sure),
    ...(held > 0 ? [words.held(held)] : []),
    ...(wanted > 0 ? [words.wanted(wanted)] : []),
  ];
  return (
    <span className={styles.box}>
      {/* Without a limit there is nothing to be full of. */}
      {(capacity !== null || minimum !== null) && (
        <span className={`${styles.bar} ${styles[tone]}`} aria-hidden>
          <span className={styles.sure} style={{ width: width(sure) }} />
          <span className={styles.held} style={{ width: width(held) }} />
          <span className={styles.wanted} style={{ width: width(wanted) }} />
          {minimum !== null && <span className={styles.tick} style={{ insetInlineStart: width(minimum) }} />}
          {capacity !== null && capacity < whole && (
            <span className={styles.limit} style={{ insetInlineStart: width(capacity) }} />
          )}
        </span>
      )}
      <span className={styles.text}>
        <span>{parts.join('・')}</span>
        <span>{capacity === null ? words.noCapacity : words.ofCapacity(taken, capacity)}</span>
      </span>
    </span>
  );
}
