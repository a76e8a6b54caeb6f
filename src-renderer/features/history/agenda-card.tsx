import { eraFiscalYear } from '../../../shared/domain/calendar/wareki.ts';
import type { MeetingFacts } from '../../../shared/domain/history/meeting-facts.ts';
import { themeGrid } from '../../../shared/domain/history/theme-grid.ts';
import { themeName } from '../../../shared/domain/reference/themes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './history.module.css';
import { Wide } from './wide.tsx';

/** 議題と論点: what was discussed from year to year, the latest first. */
export function AgendaCard({
  domestic,
  isReading,
}: {
  readonly domestic: readonly MeetingFacts[];
  readonly isReading: boolean;
}) {
  const { history: words } = useWords();
  const known = [...domestic].reverse().filter(({ agenda }) => agenda.length > 0);
  return (
    <section className={styles.card} aria-label={words.agenda}>
      <h2>{words.agenda}</h2>
      {isReading && <p role="status">{words.reading}</p>}
      <ThemeTable domestic={domestic} />
      {!isReading && known.length === 0 && <p className={styles.hint}>{words.noAgenda}</p>}
      {known.map(({ summary: { id, meeting }, agenda }) => (
        <div key={id} className={styles.year}>
          <h3>
            {words.nth(meeting.number)}
            <span>{words.year(eraFiscalYear(meeting.fiscalYear), meeting.fiscalYear)}</span>
          </h3>
          <ol>
            {agenda.map((title, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: titles in a fixed order, of which two may be the same
              <li key={n}>{title}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** Under which themes notes were taken, meeting by meeting. */
function ThemeTable({ domestic }: { readonly domestic: readonly MeetingFacts[] }) {
  const language = useLanguage();
  const { history: words } = useWords();
  const { meetings, rows } = themeGrid(domestic);
  if (rows.length === 0) return null;
  return (
    <Wide label={words.themes}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.themes}</th>
            {meetings.map(({ summary: { id, meeting } }) => (
              <th key={id} scope="col" className={styles.count}>
                {words.nth(meeting.number)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, counts }) => (
            <tr key={theme.id}>
              <th scope="row">{themeName({ ...theme, order: 'a' }, language)}</th>
              {counts.map((count, n) => (
                <td key={meetings[n]?.summary.id} className={styles.count}>
                  {count ?? words.unknown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
