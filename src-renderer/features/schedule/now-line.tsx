import { clock } from '../../../shared/domain/calendar/times.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './board.module.css';
import { toPixels } from './grid-geometry.ts';
import { useNow } from './use-now.ts';

/** The line of the present minute, on the day itself and within the hours shown. */
export function NowLine({ day, from, to }: { day: Day; from: number; to: number }) {
  const { schedule: words } = useWords();
  const { date, minutes } = useNow();
  if (day.date !== date || minutes < from || minutes > to) return null;
  return (
    <div className={styles.now} style={{ top: toPixels(minutes - from) }} data-testid="now-line">
      <span>
        {words.now} {clock(minutes)}
      </span>
    </div>
  );
}
