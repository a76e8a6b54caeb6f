import type { Headcounts } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './privacy.module.css';

/** People as numbers: by city how many there were, and by activity who came or had said yes. */
export function HeadcountTable({ counts }: { counts: readonly Headcounts[] }) {
  const { privacy: words, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const cities = [...groupBy(counts, ({ organisation }) => organisation)];
  const sum = (rows: readonly Headcounts[], id: string, of: 'yes' | 'came'): number =>
    rows.flatMap((row) => row.activities).reduce((n, one) => (one.activityId === id ? n + one[of] : n), 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{words.city}</th>
            <th scope="col">{words.people}</th>
            {activities.map((activity) => (
              <th key={activity.id} scope="col">
                {titleOf(activity, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cities.map(([city, rows]) => (
            <tr key={city}>
              <th scope="row">{city === '' ? words.noCity : city}</th>
              <td>{common.people(rows.reduce((n, { people }) => n + people, 0))}</td>
              {activities.map(({ id }) => (
                <td key={id}>{words.yesAndCame(sum(rows, id, 'yes'), sum(rows, id, 'came'))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
