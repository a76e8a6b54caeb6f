import { useMemo, useState } from 'react';
import { standingsOf } from '../../../shared/domain/hub/standing.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './hub.module.css';

/** 希望の実現: what each city got of what it asked for; the worst-off can stand first. */
export function ResultsView() {
  const { hub: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const [sort, setSort] = useState<'joining' | 'fewest'>('joining');
  const standings = useMemo(() => standingsOf(plan), [plan]);
  const shown =
    sort === 'joining'
      ? standings
      : [...standings].sort((a, b) => a.meetings.length - b.meetings.length || a.met - b.met);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Segmented
          label={words.sortLabel}
          value={sort}
          onChange={setSort}
          options={[
            { value: 'joining', label: words.sortJoining },
            { value: 'fewest', label: words.sortFewest },
          ]}
        />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.standings}>
          <ColumnHeads words={words.standingColumns} />
          <tbody>
            {shown.map(({ id, meetings, wishes, met }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td>{meetings.length}</td>
                <td>{words.metOf(met, wishes.length)}</td>
                <td>
                  <ul className={styles.chips}>
                    {wishes.map(({ wish, isMet, isMutual }) => (
                      <li
                        key={wish.toId}
                        className={styles.chip}
                        data-met={isMet || undefined}
                        data-mutual={isMutual || undefined}
                        title={isMet ? words.isMet : words.notMet}
                      >
                        <span>{wish.rank}</span>
                        {isMet ? <span>{nameOf(wish.toId)}</span> : <s>{nameOf(wish.toId)}</s>}
                        {isMutual && <abbr title={words.marks.mutual}>◎</abbr>}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
