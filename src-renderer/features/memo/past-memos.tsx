import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './memo.module.css';

const SHOWN = 30;

/** The memos taken so far, the newest first. */
export function PastMemos() {
  const { memo: words } = useWords();
  const plan = usePlan();
  const memos = [...plan.rows.memos.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, SHOWN);
  if (memos.length === 0) return null;
  return (
    <section className={styles.past}>
      <h3>{words.past}</h3>
      <ul>
        {memos.map(({ id, at, text, attendeeId }) => (
          <li key={id}>
            <time dateTime={at}>{whenText(at)}</time>
            <span>{text}</span>
            <span className={styles.hint}>
              {plan.rows.attendees.get(attendeeId ?? '')?.name ?? words.unknown}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const whenText = (at: string): string =>
  new Date(at).toLocaleString('ja-JP', {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
