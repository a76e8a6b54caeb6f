import { useEffect, useState } from 'react';
import { clock, parseTimePoint } from '../../../shared/domain/calendar/times.ts';
import { useWords } from '../../i18n/language.tsx';
import type { RehearsalClock } from '../../parts/day-clock.ts';
import { useRehearsal } from '../../store/rehearsal.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { fieldTypedInto } from '../../ui/typed-into.ts';
import styles from './rehearsal-bar.module.css';
import type { TodayDesk } from './use-today-desk.ts';

const SPEEDS = ['1', '10', '60'] as const;

interface RehearsalBarProps {
  readonly desk: TodayDesk;
  readonly rehearsal: RehearsalClock | null;
  readonly onRehearse: (clock: RehearsalClock | null) => void;
  /** Today's date in words. */
  readonly today: string;
}

/** Why nothing can be recorded now, and how to try it out; in a rehearsal, that it is one. */
export function RehearsalBar({ desk, rehearsal, onRehearse, today }: RehearsalBarProps) {
  const { today: words } = useWords();
  useRehearsalUndo(rehearsal !== null);
  if (rehearsal) {
    const setSpeed = (speed: string): void => {
      const seconds = desk.clock.seconds() ?? 0;
      onRehearse({ from: seconds / 60, since: Date.now(), speed: Number(speed) });
    };
    return (
      <div className={styles.rehearsal} role="status">
        <b>{words.rehearsal}</b>
        <span className={styles.text}>{words.rehearsalText}</span>
        <Segmented
          label={words.speed}
          value={String(rehearsal.speed)}
          onChange={setSpeed}
          options={SPEEDS.map((value) => ({ value: value as string, label: words.speeds[value] }))}
        />
        <Button onClick={() => onRehearse(null)}>{words.rehearsalEnd}</Button>
      </div>
    );
  }
  if (desk.live) return null;
  return (
    <div className={styles.hint} role="status">
      <p className={styles.text}>
        <b>{desk.day.date === null ? words.noDate : words.notToday(today)}</b>
        <br />
        {words.notTodayText}
      </p>
      <RehearsalForm desk={desk} onRehearse={onRehearse} />
    </div>
  );
}

function RehearsalForm({ desk, onRehearse }: Pick<RehearsalBarProps, 'desk' | 'onRehearse'>) {
  const { today: words } = useWords();
  const first = desk.made.items.find(({ item }) => typeof item.start === 'number')?.item.start;
  const [text, setText] = useState(clock(typeof first === 'number' ? first : 9 * 60));
  const [wrong, setWrong] = useState(false);

  function begin(): void {
    const from = parseTimePoint(text);
    setWrong(typeof from !== 'number');
    if (typeof from === 'number') onRehearse({ from, since: Date.now(), speed: 1 });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Field label={words.rehearseFrom} problem={wrong ? words.timeHint : undefined} stacked>
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            className={`${props.className} ${styles.time}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{words.rehearsalStart}</Button>
    </form>
  );
}

/** In a rehearsal Ctrl+Z takes back a step of the rehearsal, never one of the plan. */
function useRehearsalUndo(on: boolean): void {
  const undo = useRehearsal((state) => state.undo);
  useEffect(() => {
    if (!on) return;
    function onKeyDown(event: KeyboardEvent): void {
      const key = event.key.toLowerCase();
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (key !== 'z' && key !== 'y') return;
      if (fieldTypedInto(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'z' && !event.shiftKey) undo();
    }
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [on, undo]);
}
