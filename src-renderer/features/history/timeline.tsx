import { eraFiscalYear } from '../../../shared/domain/calendar/wareki.ts';
import { isHeld, type MeetingFacts } from '../../../shared/domain/history/meeting-facts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useOpenMeeting } from '../../store/use-open-meeting.ts';
import { Mark } from '../../ui/marks.tsx';
import styles from './history.module.css';
import { Wide } from './wide.tsx';

const SERIES = ['uccn-jp', 'uccn'] as const;

/** 年表: a column a fiscal year, a line for each series. */
export function Timeline({
  meetings,
  chosen,
  today,
}: {
  readonly meetings: readonly MeetingFacts[];
  /** The host whose meetings are marked. */
  readonly chosen: string | null;
  readonly today: string;
}) {
  const language = useLanguage();
  const { history: words } = useWords();
  const all = meetings.map(({ summary }) => summary.meeting.fiscalYear);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  return (
    <section className={styles.card} aria-label={words.timeline}>
      <h2>{words.timeline}</h2>
      <Wide label={words.timeline} atEnd>
        <table className={styles.timeline}>
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  {language === 'ja' ? eraFiscalYear(year) : `FY ${year}`}
                  {language === 'ja' && <small>{year}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SERIES.map((series) => (
              <tr key={series}>
                <th scope="row">{words.series[series]}</th>
                {years.map((year) => (
                  <td key={year}>
                    {meetings
                      .filter(
                        ({ summary: { meeting } }) =>
                          meeting.series === series && meeting.fiscalYear === year,
                      )
                      .map((one) => (
                        <Entry
                          key={one.summary.id}
                          facts={one}
                          held={isHeld(one.summary, today)}
                          isChosen={chosen !== null && one.summary.meeting.hostId === chosen}
                        />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

function Entry({
  facts: { summary },
  held,
  isChosen,
}: {
  readonly facts: MeetingFacts;
  readonly held: boolean;
  readonly isChosen: boolean;
}) {
  const language = useLanguage();
  const { common, history: words, meetings } = useWords();
  const open = useOpenMeeting(common.unsavedStay);
  const { meeting, hostName, hostNameEn } = summary;
  const host = (language === 'ja' ? hostName : hostNameEn) || meetings.hostOpen;
  const name = [words.nth(meeting.number), host].filter((part) => part !== '').join(' ');
  return (
    <button
      type="button"
      className={styles.entry}
      data-held={held || undefined}
      data-chosen={isChosen || undefined}
      title={words.openMeeting(name)}
      onClick={() => void open(summary.id, 'overview')}
    >
      <small>{words.nth(meeting.number)}</small>
      {host}
      {!held && <Mark>{words.planned}</Mark>}
      {meeting.mode === 'online' && <Mark>{words.online}</Mark>}
    </button>
  );
}
