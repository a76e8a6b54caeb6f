import { doubleNumbers } from '../../../shared/domain/money/receipt-book.ts';
import { useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './tally.module.css';

/** Receipt numbers that stand twice after a merge: who has them, and new numbers for all but the first. */
export function DoubleNumbers() {
  const { common, tally: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  return doubleNumbers(usePlan()).map(({ number, receipts }) => {
    const names = receipts.map(({ addressee }) => addressee).join(words.separator);
    const ids = receipts.slice(1).map(({ id }) => id);
    return (
      <Notice key={number} tone="caution">
        <p className={styles.double}>{words.doubleNumber(number, names)}</p>
        <Button
          small
          onClick={() => {
            if (run('reissueReceipts', { ids, date: deskDate() })) say(words.issued(ids.length));
          }}
        >
          {words.reissue}
        </Button>
      </Notice>
    );
  });
}
