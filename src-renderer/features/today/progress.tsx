import { type DayClock, useSeconds } from '../../parts/day-clock.ts';
import styles from './progress.module.css';

interface ProgressProps {
  readonly clock: DayClock;
  /** Minutes of the day. */
  readonly start: number;
  readonly end: number;
  /** Where its planned end lies, if it will run past it. */
  readonly planned: number | null;
  readonly label: string;
}

/** How far an item has come; a line marks the planned end. Drawn each second, alone. */
export function Progress({ clock, start, end, planned, label }: ProgressProps) {
  const seconds = useSeconds(clock) ?? start * 60;
  const done = Math.min(1, Math.max(0, (seconds / 60 - start) / Math.max(1, end - start)));
  const mark =
    planned === null || planned >= end || planned <= start ? null : (planned - start) / (end - start);
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(done * 100)}
    >
      <div
        className={mark !== null && done > mark ? styles.late : styles.done}
        style={{ transform: `scaleX(${done})` }}
      />
      {mark !== null && <div className={styles.mark} style={{ insetInlineStart: `${mark * 100}%` }} />}
    </div>
  );
}
