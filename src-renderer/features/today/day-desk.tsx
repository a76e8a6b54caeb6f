import { useState } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { forecast } from '../../../shared/domain/today/forecast.ts';
import { changeNotice } from '../../../shared/domain/today/notice.ts';
import { reliefs } from '../../../shared/domain/today/relief.ts';
import { useWords } from '../../i18n/language.tsx';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/marks.tsx';
import styles from './day-desk.module.css';
import { DayList } from './day-list.tsx';
import { NextCard } from './next-card.tsx';
import { NoticePanel } from './notice-panel.tsx';
import { RunningCard } from './running-card.tsx';
import { useSpoken } from './use-spoken.ts';
import type { TodayDesk } from './use-today-desk.ts';
import { useTodayKeys } from './use-today-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface DayDeskProps {
  readonly desk: TodayDesk;
  readonly rehearsing: boolean;
  readonly pull: boolean;
  readonly onPull: (pull: boolean) => void;
}

/** One day: what is short, what runs, what comes next, and the whole list. */
export function DayDesk({ desk, rehearsing, pull, onPull }: DayDeskProps) {
  const { today: words } = useWords();
  const go = useView((state) => state.go);
  const [noticeOpen, setNoticeOpen] = useState(false);
  const { made, live } = desk;
  useTodayKeys(desk, () => setNoticeOpen((open) => !open));
  useSpoken(desk);
  useWakeLock(live && !rehearsing);

  if (made.items.length === 0) {
    return (
      <EmptyState title={words.noItems} text={words.noItemsText}>
        <Button look="primary" onClick={() => go('schedule')}>
          {words.toSchedule}
        </Button>
      </EmptyState>
    );
  }
  const over = made.running.length === 0 && made.next.length === 0;
  const startable = made.next.filter((one) => made.running.length === 0 || one.state === 'next');
  return (
    <div className={styles.desk}>
      <div className={styles.main}>
        {live && <Shortages desk={desk} />}
        {live && <EarlyLine desk={desk} pull={pull} onPull={onPull} />}
        <section aria-label={words.running} className={styles.running}>
          {made.running.map((one) => (
            <RunningCard key={one.item.id} one={one} desk={desk} />
          ))}
          {made.running.length === 0 && (
            <p className={styles.none}>{over ? words.allDone : words.nothingRunning}</p>
          )}
        </section>
        {startable.length > 0 && (
          <section aria-label={words.next} className={styles.next}>
            {startable.map((one) => (
              <NextCard key={one.item.id} one={one} desk={desk} />
            ))}
          </section>
        )}
        <div className={styles.tools}>
          <Button
            className={styles.touch}
            aria-expanded={noticeOpen}
            onClick={() => setNoticeOpen(!noticeOpen)}
          >
            {words.notice} <Kbd>N</Kbd>
          </Button>
          <Button className={styles.touch} title={words.takeHint} disabled={!live} onClick={desk.take}>
            {words.take} <Kbd>A</Kbd>
          </Button>
          <Button className={styles.touch} title={words.backHint} disabled={!live} onClick={desk.back}>
            {words.back} <Kbd>P</Kbd>
          </Button>
          <span className={styles.hints} aria-hidden>
            <Kbd>Space</Kbd> {words.keys.toggle}　<Kbd>+</Kbd>
            <Kbd>-</Kbd> {words.keys.overrun}
          </span>
        </div>
        {noticeOpen && <NoticePanel desk={desk} notice={changeNotice(desk.plan, made)} />}
      </div>
      <DayList desk={desk} />
    </div>
  );
}

/** バス発車まで5分不足, with what could be shortened. */
function Shortages({ desk: { plan, made, run } }: { desk: TodayDesk }) {
  const { today: words } = useWords();
  return made.shortages.map((short) => (
    <div key={short.item.id} className={styles.short} role="alert">
      <span className={styles.shortLead}>{words.short(short.item.title, short.minutes)}</span>
      <span className={styles.shortText}>{words.shortText(clock(short.at))}</span>
      <span className={styles.reliefs}>
        {reliefs(plan, made, short)
          .slice(0, 2)
          .map(({ item, minutes, end }) => (
            <Button
              key={item.id}
              className={styles.touch}
              onClick={() => run('placeItem', { id: item.id, to: { end } })}
            >
              {words.shorten(item.title, minutes)}
            </Button>
          ))}
      </span>
    </div>
  ));
}

/** Things run early: the rest stays at its times unless that is asked for. */
function EarlyLine({ desk, pull, onPull }: { desk: TodayDesk } & Pick<DayDeskProps, 'pull' | 'onPull'>) {
  const { today: words } = useWords();
  const { made, plan } = desk;
  const other = forecast(plan, made.dayId, made.now, { pull: !pull });
  const [stays, pulled] = pull ? [other, made] : [made, other];
  const differs = stays.items.some(
    (one, n) => one.state !== 'done' && one.expected.start !== pulled.items[n]?.expected.start,
  );
  if (!differs) return null;
  return (
    <div className={styles.early} role="status">
      <span>{words.earlyText}</span>
      <Button className={styles.touch} aria-pressed={pull} onClick={() => onPull(!pull)}>
        {pull ? words.stay : words.pull}
      </Button>
    </div>
  );
}
