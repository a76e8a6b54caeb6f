import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { differenceText } from '../../parts/difference-text.ts';
import { usePlan } from '../../store/use-plan.ts';
import styles from './item-panel.module.css';

/** 前回：13:32～15:10（予定 13:30～15:00、2分遅れ・8分長い): how it went last time, beside the times of this. */
export function ItemLastTimes({ item }: { readonly item: Item }) {
  const language = useLanguage();
  const { times: words } = useWords().preparation;
  const last = usePlan().rows.lastTimes.get(item.id);
  if (!last) return null;
  const planned = rangeText(last.plannedStart, last.plannedEnd, language);
  const actual = rangeText(last.start, last.end, language);
  return (
    <p className={styles.note} data-testid="last-times">
      {words.lastOf(planned, actual, differenceText(last, words))}
    </p>
  );
}
