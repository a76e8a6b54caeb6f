import { dateSpan, eraFiscalYear } from '../../../shared/domain/calendar/wareki.ts';
import type { PlanSummary } from '../../../shared/domain/plan/summary.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useView } from '../../store/view.ts';
import { fieldColour } from '../../ui/field-colour.ts';
import { Mark } from '../../ui/marks.tsx';
import styles from './meetings-screen.module.css';

/** One meeting of the record; Enter or a click opens it. */
export function MeetingRow({
  summary,
  held,
  onOpen,
}: {
  summary: PlanSummary;
  held: boolean;
  onOpen: () => void;
}) {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const planId = useView((state) => state.planId);
  const {
    meeting,
    hostName,
    hostNameEn,
    firstDate,
    lastDate,
    datesUnconfirmed,
    attendees,
    counted = 0,
  } = summary;
  const field = MEMBER_CITIES.find((city) => city.id === meeting.hostId)?.field ?? null;
  const year =
    meeting.series === 'uccn'
      ? String(meeting.fiscalYear)
      : words.year(eraFiscalYear(meeting.fiscalYear), meeting.fiscalYear);
  return (
    <tr
      className={planId === summary.id ? `${styles.row} ${styles.open}` : styles.row}
      tabIndex={0}
      aria-label={titleOf(meeting, language)}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Enter' && onOpen()}
    >
      <td className={styles.number}>{meeting.number === null ? '' : words.nth(meeting.number)}</td>
      <td className={styles.nowrap}>{year}</td>
      <td className={styles.host}>
        <i className={styles.dot} style={{ background: fieldColour(field) }} />
        {(language === 'ja' ? hostName : hostNameEn) || words.hostOpen}
      </td>
      <td>
        {firstDate && lastDate ? (
          <span className={styles.nowrap}>{dateSpan(firstDate, lastDate, language)}</span>
        ) : (
          <span className={styles.second}>{held ? common.noRecord : common.undecided}</span>
        )}{' '}
        {(datesUnconfirmed || meeting.unconfirmed.includes('dates')) && (
          <Mark tone="caution">{common.unconfirmed}</Mark>
        )}
        {meeting.mode === 'online' && <Mark>{words.online}</Mark>}
      </td>
      <td className={styles.programme}>
        {meeting.programme.join('、')}
        <div className={styles.second}>
          {meeting.jointNumber !== null && (
            <>
              {words.joint(meeting.jointNumber)}{' '}
              {meeting.unconfirmed.includes('jointNumber') && (
                <Mark tone="caution">{common.unconfirmed}</Mark>
              )}{' '}
            </>
          )}
          {meeting.remarks.join('　')}
        </div>
      </td>
      <td className={styles.end}>{attendees + counted > 0 ? common.people(attendees + counted) : ''}</td>
    </tr>
  );
}
