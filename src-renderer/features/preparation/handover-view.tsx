import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { HandoverCard } from '../privacy/handover-card.tsx';
import styles from './preparation.module.css';

const PARTS = [
  'items',
  'places',
  'actuals',
  'agenda',
  'checklist',
  'lessons',
  'costs',
  'paperTexts',
] as const;

/** 引継ぎ: what the file for the next host holds, and the file itself. */
export function HandoverView() {
  const { common, preparation } = useWords();
  const { handover: words } = preparation;
  const { rows } = usePlan();
  return (
    <div className={styles.page}>
      <section className={styles.card} aria-label={words.title}>
        <h2>{words.title}</h2>
        <p className={styles.hint}>{words.hint}</p>
        <dl className={styles.facts}>
          {PARTS.map((part) => (
            <div key={part} data-empty={rows[part].size === 0 || undefined}>
              <dt>{words.lines[part]}</dt>
              <dd>{rows[part].size === 0 ? words.none : common.count(rows[part].size)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <HandoverCard />
    </div>
  );
}
