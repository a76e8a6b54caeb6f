import { Trash2 } from 'lucide-react';
import { parseTimePoint, timePointText } from '../../../shared/domain/calendar/times.ts';
import { DAY_KINDS } from '../../../shared/domain/collections/days.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { UnconfirmedMark } from '../../ui/unconfirmed-mark.tsx';
import styles from './overview.module.css';
import { TakeOver } from './take-over.tsx';

/** The meeting's days: dates, kinds, windows. Choosing the first day moves all others with it. */
export function DaysCard() {
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const days = orderedDays(plan);
  const area = days.at(-1)?.area ?? '';
  return (
    <section className={`${styles.card} ${styles.wide}`}>
      <h2 className={styles.head}>{words.days}</h2>
      {days.length === 0 && <TakeOver />}
      <div className={`${styles.list} ${styles.lines}`}>
        {days.map((day, n) => (
          <DayLine key={day.id} day={day} n={n + 1} />
        ))}
      </div>
      <div className={styles.add}>
        <Button
          small
          onClick={() => run('addDay', { kind: days.length === 0 ? 'meeting' : 'excursion', area })}
        >
          {words.addDay}
        </Button>
      </div>
    </section>
  );
}

function DayLine({ day, n }: { day: Day; n: number }) {
  const language = useLanguage();
  const { common, meetings: words, schedule } = useWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const edit = useEdit();
  const run = useRun({ ...common.refused, duplicate: words.badDate, 'invalid-row': words.badDate });
  const items = [...plan.rows.items.values()].filter((item) => item.dayId === day.id).length;
  const time = (field: 'windowStart' | 'windowEnd') => (
    <CommitInput
      aria-label={`${words.dayN(n)} ${field === 'windowStart' ? schedule.fields.start : schedule.fields.end}`}
      placeholder={common.undecided}
      value={day[field] === null ? '' : timePointText(day[field], language)}
      onCommit={(text) => {
        const point = parseTimePoint(text);
        if (point !== undefined) return run('setDayWindow', { id: day.id, [field]: point });
        say(schedule.badTime, 'error');
        return false;
      }}
    />
  );
  return (
    <div className={`${styles.line} ${styles.day}`}>
      <span className={styles.strong}>{words.dayN(n)}</span>
      <Select
        aria-label={`${words.dayN(n)} ${words.mode}`}
        value={day.kind}
        onChange={(kind) => edit('days', day.id, { kind })}
        options={DAY_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <MeetingDateField
        label={`${words.dayN(n)} ${words.date}`}
        fiscalYear={meetingOf(plan).fiscalYear}
        value={day.date}
        onCommit={(date) =>
          date === null ? run('setFirstDay', { date: null }) : run('setDayDate', { id: day.id, date })
        }
      />
      {time('windowStart')}
      {time('windowEnd')}
      <CommitInput
        aria-label={`${words.dayN(n)} ${words.area}`}
        placeholder={words.area}
        value={day.area}
        onCommit={(area) => edit('days', day.id, { area })}
      />
      <span className={styles.quiet}>
        {words.items(items)}
        {day.unconfirmed.includes('date') && (
          <UnconfirmedMark
            onConfirm={() => run('confirmFact', { collection: 'days', key: day.id, field: 'date' })}
          />
        )}
      </span>
      <Button
        look="quiet"
        small
        aria-label={words.removeDayN(n)}
        title={words.removeDayN(n)}
        onClick={() => run('removeDay', { id: day.id })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </div>
  );
}
