import type { AnswerTotals } from '../../../../shared/domain/attendees/answer-totals.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from './matrix.module.css';

/** Totals as short as can be: ○12 待2 △1 ×3 and an empty box with what is open; in full for screen readers. */
export function TotalsText({ totals }: { totals: AnswerTotals }) {
  const { activities: words } = useWords();
  const { yes, waiting, maybe, no, open } = totals;
  return (
    <>
      <span className={styles.totals} aria-hidden>
        <b>○{yes}</b>
        {waiting > 0 && (
          <span>
            {words.waitingMark}
            {waiting}
          </span>
        )}
        {maybe > 0 && <span>△{maybe}</span>}
        {no > 0 && <span>×{no}</span>}
        {open > 0 && (
          <span className={styles.openCount}>
            <i />
            {open}
          </span>
        )}
      </span>
      <span className={styles.word}>{words.totals(totals)}</span>
    </>
  );
}
