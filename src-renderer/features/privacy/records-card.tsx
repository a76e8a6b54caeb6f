import { longDate } from '../../../shared/domain/calendar/wareki.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { choosePaper } from '../../store/paper-choices.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { HeadcountTable } from './headcount-table.tsx';
import styles from './privacy.module.css';

/** 廃棄記録: what was disposed of at this plan, without names; the paper of it is among the others. */
export function RecordsCard() {
  const { privacy: words } = useWords();
  const language = useLanguage();
  const go = useView((state) => state.go);
  const { purges, headcounts } = usePlan().rows;
  const records = [...purges.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (records.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.records}</h2>
      <ul className={styles.records}>
        {records.map(({ id, at, by, scope, people, files }) => (
          <li key={id} data-testid="disposal-record">
            <b>{longDate(at.slice(0, 10), language)}</b>
            <span>{words.recordLine(scope, people, files.length)}</span>
            <span className={styles.hint}>{words.recordBy(by)}</span>
          </li>
        ))}
      </ul>
      <HeadcountTable counts={[...headcounts.values()]} />
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            choosePaper('disposal-record', language);
            go('documents');
          }}
        >
          {words.recordPaper}
        </Button>
      </div>
    </section>
  );
}
