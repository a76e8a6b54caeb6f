import { Check, Pin, Play } from 'lucide-react';
import { useState } from 'react';
import { clock, parseTimePoint } from '../../../shared/domain/calendar/times.ts';
import { shownPlace } from '../../../shared/domain/schedule/named-place.ts';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './day-list.module.css';
import { OverrunField } from './overrun-field.tsx';
import { TimeChange } from './time-change.tsx';
import type { TodayDesk } from './use-today-desk.ts';

/** Every item of the day: planned and expected times, what is fixed and how much is left before it. */
export function DayList({ desk }: { desk: TodayDesk }) {
  const { today: words } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className={styles.list} aria-label={words.rest}>
      <h2 className={styles.heading}>{words.rest}</h2>
      <ol>
        {desk.made.items.map((one) => (
          <li key={one.item.id} className={styles[one.state]} data-today-row={one.item.id}>
            <Row one={one} desk={desk} open={open === one.item.id} onOpen={setOpen} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly one: ItemForecast;
  readonly desk: TodayDesk;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
}

function Row({ one, desk, open, onOpen }: RowProps) {
  const { schedule, today: words } = useWords();
  const { item, state, margin } = one;
  const place = shownPlace(desk.plan, item, schedule.fields.allRooms);
  return (
    <>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        onClick={() => onOpen(open ? null : item.id)}
      >
        <span className={styles.state}>
          {state === 'done' && <Check size={15} aria-label={words.states.done} />}
          {state === 'running' && <Play size={15} aria-label={words.states.running} />}
        </span>
        <span className={styles.text}>
          <span className={styles.times}>
            <TimeChange one={one} />
            {item.fixed && <Pin size={14} aria-label={words.fixed} />}
            {margin !== null && margin >= 0 && <Mark>{words.margin(margin)}</Mark>}
            {margin !== null && margin < 0 && <Mark tone="error">{words.shortBy(-margin)}</Mark>}
          </span>
          <span className={styles.title}>{item.title}</span>
          {place && <span className={styles.place}>{place}</span>}
        </span>
      </button>
      {open && desk.live && <RowActions one={one} desk={desk} />}
    </>
  );
}

/** What can be done to any item: begin, end, lengthen, mend what was recorded. */
function RowActions({ one, desk }: { one: ItemForecast; desk: TodayDesk }) {
  const { today: words } = useWords();
  const say = useToasts((state) => state.say);
  const { item, state, expected } = one;
  const row = desk.plan.rows.actuals.get(item.id);

  function mend(field: 'start' | 'end', text: string): boolean {
    const point = parseTimePoint(text);
    if (typeof point !== 'number' && point !== null) {
      say(words.timeHint, 'error');
      return false;
    }
    // Where only one was entered, what has ended keeps the other as it was reckoned.
    const ended = state === 'done' ? expected : { start: null, end: null };
    const times = {
      start: row?.start ?? null,
      end: row?.end ?? (field === 'start' ? ended.end : null),
      [field]: point,
    };
    return desk.run('recordTimes', { id: item.id, ...times });
  }

  return (
    <div className={styles.actions}>
      <div className={styles.line}>
        {state !== 'done' && !one.byHand && (
          <Button className={styles.touch} onClick={() => desk.start(one)}>
            {words.startNow}
          </Button>
        )}
        {state === 'running' && (
          <Button className={styles.touch} onClick={() => desk.end(one)}>
            {words.end}
          </Button>
        )}
        {state !== 'done' && <OverrunField one={one} desk={desk} />}
      </div>
      <div className={styles.line}>
        {(['start', 'end'] as const).map((field) => (
          <span key={field} className={styles.mend}>
            <span aria-hidden>{field === 'start' ? words.actualStart : words.actualEnd}</span>
            <CommitInput
              className={styles.time}
              aria-label={`${item.title}：${field === 'start' ? words.actualStart : words.actualEnd}`}
              value={row?.[field] == null ? '' : clock(row[field])}
              placeholder={state === 'done' && expected[field] !== null ? clock(expected[field]) : ''}
              onCommit={(text) => mend(field, text)}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
