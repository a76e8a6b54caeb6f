import { useMemo } from 'react';
import { subjectCounts } from '../../../shared/domain/attendees/subject-counts.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './reception.module.css';
import type { SubjectOption } from './use-subject.ts';

/** How many are here for every activity and leg, side by side; a press takes the desk there. */
export function SubjectCounts({
  chosen,
  options,
  onChoose,
}: {
  chosen: string;
  options: readonly SubjectOption[];
  onChoose: (value: string) => void;
}) {
  const { reception: words } = useWords();
  const plan = usePlan();
  const counts = useMemo(() => subjectCounts(plan, options), [plan, options]);
  if (options.length < 2) return null;
  return (
    <section aria-label={words.subjects}>
      <h2>{words.subjects}</h2>
      <ul className={styles.list}>
        {options.map(({ value, label }, n) => {
          const { arrived = 0, expected = 0 } = counts[n] ?? {};
          const isComplete = expected > 0 && arrived === expected;
          return (
            <li key={value} className={isComplete ? styles.complete : ''}>
              <button
                type="button"
                className={styles.choice}
                aria-current={value === chosen}
                onClick={() => onChoose(value)}
              >
                <span>{label}</span>
                <span>{words.of(arrived, expected)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
