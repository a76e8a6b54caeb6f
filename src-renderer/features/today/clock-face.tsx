import { useWords } from '../../i18n/language.tsx';
import { type DayClock, useSeconds, wallSeconds } from '../../parts/day-clock.ts';
import styles from './clock-face.module.css';

const two = (n: number): string => String(n).padStart(2, '0');

/** The time to the second: the wall clock, or a rehearsal's. Drawn each second, alone. */
export function ClockFace({
  clock,
  zone,
  rehearsing,
}: {
  clock: DayClock;
  zone: string;
  rehearsing: boolean;
}) {
  const { today: words } = useWords();
  const ticked = useSeconds(clock);
  // On another day the wall clock still says what time it is.
  const seconds = ((((rehearsing ? ticked : null) ?? wallSeconds(zone)) % 86400) + 86400) % 86400;
  const minutes = Math.floor(seconds / 60);
  return (
    <div className={rehearsing ? styles.rehearsing : styles.clock} role="timer" aria-label={words.clock}>
      {rehearsing && <span className={styles.word}>{words.rehearsal}</span>}
      <span className={styles.minutes}>
        {Math.floor(minutes / 60)}:{two(minutes % 60)}
      </span>
      <span className={styles.seconds}>{two(seconds % 60)}</span>
    </div>
  );
}
