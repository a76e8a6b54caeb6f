import { Pin } from 'lucide-react';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';
import { DelayMark } from './delay-mark.tsx';
import { ItemFacts } from './item-facts.tsx';
import styles from './next-card.module.css';
import { TimeChange } from './time-change.tsx';
import type { TodayDesk } from './use-today-desk.ts';

/** What comes next in one room or course. */
export function NextCard({ one, desk }: { one: ItemForecast; desk: TodayDesk }) {
  const { today: words } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the card is what Space works on
    <article className={styles.card} tabIndex={0} data-today-item={one.item.id} aria-label={one.item.title}>
      <div className={styles.head}>
        <Mark>{words.states.next}</Mark>
        <span className={styles.times}>
          <TimeChange one={one} />
        </span>
        {one.item.fixed && <Pin size={16} aria-label={words.fixed} />}
        <DelayMark minutes={one.delay} quiet />
      </div>
      <h2 className={styles.title}>{one.item.title}</h2>
      <ItemFacts plan={desk.plan} item={one.item} />
      {desk.live && (
        <Button className={styles.touch} onClick={() => desk.start(one)}>
          {words.start}
        </Button>
      )}
    </article>
  );
}
