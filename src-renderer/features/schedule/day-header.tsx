import { CloudRain } from 'lucide-react';
import type { ReactNode } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import type { DayColumns, RoomColumn } from '../../../shared/domain/schedule/columns.ts';
import { hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './board.module.css';
import { columnKey } from './column-target.ts';

/** A day's head: date, window, which plan holds, and the names of its columns. */
export function DayHeader({
  columns: { day, rooms },
  children,
}: {
  columns: DayColumns;
  children: ReactNode;
}) {
  const language = useLanguage();
  const { meetings, schedule: words } = useWords();
  const plan = usePlan();
  const isOpen = day.windowStart === null && day.windowEnd === null;
  const named = rooms.filter((room) => nameOf(room) !== '' || rooms.length > 1);
  function nameOf(room: RoomColumn): string {
    if (room.placeId !== null) return room.name;
    const course = plan.rows.activities.get(room.activityId ?? '');
    return course ? titleOf(course, language) : '';
  }
  return (
    <header className={styles.header} data-board-head>
      <div className={styles.headLine}>
        <h2>{day.date === null ? meetings.dayN(day.offset + 1) : shortDate(day.date, language)}</h2>
        <small>
          {meetings.kinds[day.kind]}　{!isOpen && rangeText(day.windowStart, day.windowEnd, language)}
        </small>
        <PlanSwitch day={day} />
      </div>
      <div className={styles.rooms}>
        {named.length === 0 && <span>{day.area}</span>}
        {named.map((room) => (
          <span key={columnKey(day.id, room)} title={nameOf(room)}>
            {nameOf(room) === '' ? words.noPlace : nameOf(room)}
            {room.capacity !== null && `（${words.capacity(room.capacity)}）`}
          </span>
        ))}
      </div>
      {children}
    </header>
  );
}

/** 通常／雨天: which of a day's two plans holds. Only where there are two. */
function PlanSwitch({ day }: { day: Day }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  if (day.variant === 'a' && !hasVariants(plan, day.id)) return null;
  return (
    <span className={styles.plans} data-plan-switch={day.id}>
      <Segmented
        label={words.planOfDay}
        value={day.variant}
        onChange={(variant) => run('setDayVariant', { dayId: day.id, variant })}
        options={[
          { value: 'a', label: words.plans.a },
          { value: 'b', label: words.plans.b },
        ]}
      />
      {day.variant === 'b' && (
        <span className={styles.rain}>
          <CloudRain size={13} aria-hidden /> {words.rainShown}
        </span>
      )}
    </span>
  );
}
