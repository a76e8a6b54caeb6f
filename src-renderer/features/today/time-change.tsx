import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './time-change.module.css';

/** 15:10～15:20 → 15:20～15:30: the planned times, struck where others are expected. */
export function TimeChange({ one: { planned, expected, state } }: { one: ItemForecast }) {
  const language = useLanguage();
  const { today: words } = useWords();
  const plan = rangeText(planned.start, planned.end, language);
  const now = rangeText(expected.start ?? planned.start, expected.end ?? planned.end, language);
  if (plan === now) return <span>{plan}</span>;
  return (
    <span>
      <s className={styles.was}>{plan}</s>
      <span aria-hidden> → </span>
      <span className={styles.now} title={state === 'done' ? undefined : words.expectedEnd}>
        {now}
      </span>
    </span>
  );
}
