import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { itemTimes, type PlannedAndActual } from '../../../shared/domain/preparation/times.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { differenceText } from '../../parts/difference-text.ts';
import { usePlan } from '../../store/use-plan.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './preparation.module.css';

/** 時刻の実績: planned beside actual, of this meeting and the one it was made from. */
export function TimesView() {
  const language = useLanguage();
  const { times: words } = useWords().preparation;
  const rows = itemTimes(usePlan());
  if (rows.length === 0) return <EmptyState title={words.none} text={words.noneText} />;
  const withNow = rows.some(({ now }) => now !== null);
  const withLast = rows.some(({ last }) => last !== null);
  const cells = (times: PlannedAndActual | null) =>
    times === null ? (
      <td colSpan={3}>{words.unknown}</td>
    ) : (
      <>
        <td className={styles.date}>{rangeText(times.plannedStart, times.plannedEnd, language)}</td>
        <td className={styles.date}>{rangeText(times.start, times.end, language)}</td>
        <td>{differenceText(times, words) || words.unknown}</td>
      </>
    );
  return (
    <div className={styles.page}>
      <section className={styles.card} aria-label={words.title}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['day', 'item'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
                {withNow &&
                  (['planned', 'actual', 'difference'] as const).map((column) => (
                    <th key={column} scope="col">
                      {words.columns[column]}
                    </th>
                  ))}
                {withLast &&
                  (['lastPlanned', 'lastActual', 'lastDifference'] as const).map((column) => (
                    <th key={column} scope="col">
                      {words.columns[column]}
                    </th>
                  ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ item, day, now, last }) => (
                <tr key={item.id}>
                  <td className={styles.date}>{words.dayN(day)}</td>
                  <th scope="row">{item.title}</th>
                  {withNow && cells(now)}
                  {withLast && cells(last)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}
