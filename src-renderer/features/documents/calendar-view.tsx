import type { BuiltCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { CalendarEvent } from '../../../shared/documents/calendar.ts';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './calendar-view.module.css';

interface CalendarViewProps {
  readonly built: Pick<BuiltCalendar, 'calendar' | 'leftOut' | 'shares'>;
  readonly language: Language;
}

/** What goes into the calendar, and what cannot and why. */
export function CalendarView({ built, language }: CalendarViewProps) {
  const { documents: words } = useWords();
  const { calendar, leftOut, shares } = built;
  const { events } = calendar;
  const off = events.filter(({ status }) => status === 'CANCELLED').length;
  const takenOff = new Set(shares.flatMap(({ uid, off }) => (off ? [uid] : [])));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard
    <div className={styles.scroller} tabIndex={0}>
      <div className={styles.view}>
        <h2 className={styles.title}>{words.goesOut(events.length, off)}</h2>
        {events.length === 0 ? (
          <p className={styles.text}>{words.nothingGoesOut}</p>
        ) : (
          <ul className={styles.list}>
            {events.map((event) => (
              <EventLine
                key={event.uid}
                event={event}
                isTakenOff={takenOff.has(event.uid)}
                language={language}
              />
            ))}
          </ul>
        )}
        {events.some(({ start }) => start.minutes === null) && (
          <p className={styles.text}>{words.allDayText}</p>
        )}
        {leftOut.length > 0 && (
          <>
            <h2 className={styles.title}>{words.leftOut(leftOut.length)}</h2>
            <ul className={styles.list}>
              {leftOut.map(({ itemId, title, why }) => (
                <li key={itemId} className={styles.left}>
                  <b>{title}</b>
                  <span>{why}</span>
                </li>
              ))}
            </ul>
            <Notice tone="info">{words.leftOutText}</Notice>
          </>
        )}
      </div>
    </div>
  );
}

interface EventLineProps {
  readonly event: CalendarEvent;
  /** It goes on, but is no longer theirs. */
  readonly isTakenOff: boolean;
  readonly language: Language;
}

function EventLine({ event, isTakenOff, language }: EventLineProps) {
  const { documents: words } = useWords();
  const { start, end, summary, location, status } = event;
  const from = start.minutes === null ? words.allDay : clock(start.minutes);
  const to = end?.minutes === null || end === null ? '' : clock(end.minutes);
  return (
    <li className={styles.event} data-status={status}>
      <span className={styles.date}>{shortDate(start.date, language)}</span>
      <span className={styles.time}>
        {from}
        {start.minutes !== null && (to === '' ? <small>{words.noEnd}</small> : `～${to}`)}
      </span>
      <span>
        <b>{summary}</b>
        {location !== null && <small>{location}</small>}
      </span>
      {status === 'TENTATIVE' && <Mark tone="caution">{words.tentative}</Mark>}
      {status === 'CANCELLED' && (
        <Mark tone={isTakenOff ? 'caution' : 'error'}>{isTakenOff ? words.takenOff : words.cancelled}</Mark>
      )}
    </li>
  );
}
