import { useState } from 'react';
import { attendanceGrid } from '../../../shared/domain/history/attendance-grid.ts';
import type { MeetingFacts, Member } from '../../../shared/domain/history/meeting-facts.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './history.module.css';
import { Wide } from './wide.tsx';

const ALL = '';

/** 参加者数: by city over the years, as far as the plans on this computer know. */
export function AttendanceCard({
  domestic,
  members,
  isReading,
}: {
  readonly domestic: readonly MeetingFacts[];
  readonly members: readonly Member[];
  readonly isReading: boolean;
}) {
  const language = useLanguage();
  const { history: words } = useWords();
  const [who, setWho] = useState(ALL);
  const grid = attendanceGrid(domestic, members);
  const known = domestic.filter(({ attendance }) => attendance !== null);
  const number = (value: number | null): string => value?.toLocaleString('ja-JP') ?? words.unknown;
  const city = members.find(({ id }) => id === who);
  const row = city ? grid.cities.find(({ member }) => member.id === city.id)?.counts : grid.totals;
  const whose = city ? nameOf(city, language) : words.allCities;
  const nth = ({ summary: { meeting } }: MeetingFacts): string => words.nth(meeting.number);
  return (
    <section className={styles.card} aria-label={words.attendance}>
      <h2>{words.attendance}</h2>
      {isReading && <p role="status">{words.reading}</p>}
      {!isReading && known.length === 0 && <p className={styles.hint}>{words.noAttendance}</p>}
      {known.length > 0 && (
        <>
          <p className={styles.hint}>{words.attendanceHint}</p>
          <Wide label={words.attendance} atEnd>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.columns.city}</th>
                  {domestic.map((one) => (
                    <th key={one.summary.id} scope="col" className={styles.count}>
                      {nth(one)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {grid.cities.map(({ member, counts }) => (
                  <tr key={member.id}>
                    <th scope="row">{nameOf(member, language)}</th>
                    {counts.map((count, n) => (
                      <td key={domestic[n]?.summary.id} className={styles.count}>
                        {number(count)}
                      </td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{words.otherBodies}</th>
                  {grid.others.map((count, n) => (
                    <td key={domestic[n]?.summary.id} className={styles.count}>
                      {number(count)}
                    </td>
                  ))}
                </tr>
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words.total}</th>
                  {grid.totals.map((count, n) => (
                    <td key={domestic[n]?.summary.id} className={styles.count}>
                      {number(count)}
                    </td>
                  ))}
                </tr>
                <tr>
                  <th scope="row">{words.bases}</th>
                  {domestic.map((one) => (
                    <td key={one.summary.id} className={styles.basis}>
                      {one.attendance ? words.basis[one.attendance.basis] : ''}
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </Wide>
          <div className={styles.pick}>
            <span aria-hidden>{words.who}</span>
            <Select
              aria-label={words.who}
              value={who}
              onChange={setWho}
              options={[
                { value: ALL, label: words.allCities },
                ...members.map((member) => ({ value: member.id, label: nameOf(member, language) })),
              ]}
            />
          </div>
          <BarChart
            chart={{
              kind: 'chart',
              caption: words.chart(whose),
              series: [{ id: 'people', label: words.people }],
              bars: domestic.flatMap((one, n) => {
                const value = row?.[n] ?? null;
                return value === null ? [] : [{ label: nth(one), values: [value] }];
              }),
            }}
          />
        </>
      )}
    </section>
  );
}
