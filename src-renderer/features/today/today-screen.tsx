import { type ReactNode, useEffect, useState } from 'react';
import * as v from 'valibot';
import { longDate, shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { currentDay } from '../../../shared/domain/today/current-day.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { type RehearsalClock, useLocalNow } from '../../parts/day-clock.ts';
import { useRehearsal } from '../../store/rehearsal.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ClockFace } from './clock-face.tsx';
import { DayDesk } from './day-desk.tsx';
import { RehearsalBar } from './rehearsal-bar.tsx';
import styles from './today-screen.module.css';
import { useTodayDesk } from './use-today-desk.ts';

/** Whether the day is shown alone, over rail and bars; remembered on this desk. */
const viewSchema = v.object({ large: v.boolean() });

/** 当日: what runs now, how late, and what that does to the rest. */
export function TodayScreen() {
  const { today: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  if (orderedDays(plan).length > 0) return <TodayOfDays />;
  return (
    <ScreenFrame title={words.title}>
      <EmptyState title={words.noDays} text={words.noDaysText}>
        <Button look="primary" onClick={() => go('overview')}>
          {words.toOverview}
        </Button>
      </EmptyState>
    </ScreenFrame>
  );
}

function TodayOfDays() {
  const language = useLanguage();
  const { meetings, today: words } = useWords();
  const real = usePlan();
  const copy = useRehearsal((state) => state.plan);
  const { begin, end } = useRehearsal.getState();
  const [rehearsal, setRehearsal] = useState<RehearsalClock | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [pull, setPull] = useState(false);
  const [{ large }, setView] = usePreference('today', viewSchema, { large: false });
  const plan = (rehearsal && copy) || real;
  const days = orderedDays(plan);
  const now = useLocalNow(meetingOf(real).zone);
  // Until one is chosen the next day comes up by itself after midnight.
  const day = days.find(({ id }) => id === chosen) ?? currentDay(plan, now);
  useEffect(() => end, [end]);
  if (!day) return null;

  function rehearse(clock: RehearsalClock | null): void {
    if (clock && !rehearsal) begin(real);
    if (!clock) end();
    setRehearsal(clock);
  }

  return (
    <div className={large ? styles.large : styles.normal}>
      <Frame
        key={day.id}
        {...{ plan, day, rehearsal, pull, setPull }}
        onRehearse={rehearse}
        large={large}
        onLarge={() => setView({ large: !large })}
        today={longDate(now.date, language)}
        tools={
          days.length > 1 && (
            <Segmented
              label={words.days}
              value={day.id}
              onChange={choose}
              options={days.map((one, n) => ({
                value: one.id,
                label: one.date ? shortDate(one.date, language) : meetings.dayN(n + 1),
              }))}
            />
          )
        }
      />
    </div>
  );
}

interface FrameProps {
  readonly plan: Parameters<typeof useTodayDesk>[0];
  readonly day: Parameters<typeof useTodayDesk>[1];
  readonly rehearsal: RehearsalClock | null;
  readonly onRehearse: (clock: RehearsalClock | null) => void;
  readonly pull: boolean;
  readonly setPull: (pull: boolean) => void;
  readonly large: boolean;
  readonly onLarge: () => void;
  readonly today: string;
  readonly tools: ReactNode;
}

function Frame({
  plan,
  day,
  rehearsal,
  onRehearse,
  pull,
  setPull,
  large,
  onLarge,
  today,
  tools,
}: FrameProps) {
  const { today: words } = useWords();
  const desk = useTodayDesk(plan, day, rehearsal, pull);
  return (
    <ScreenFrame
      title={words.title}
      tools={
        <>
          {tools}
          {hasVariants(plan, day.id) && (
            <Segmented
              label={words.plans}
              value={day.variant}
              onChange={(variant) => desk.run('setDayVariant', { dayId: day.id, variant })}
              options={[
                { value: 'a', label: words.planNames.a },
                { value: 'b', label: words.planNames.b },
              ]}
            />
          )}
        </>
      }
      actions={
        <>
          <Button look="quiet" className={styles.touch} onClick={onLarge} aria-pressed={large}>
            {large ? words.small : words.large}
          </Button>
          <ClockFace clock={desk.clock} zone={meetingOf(plan).zone} rehearsing={rehearsal !== null} />
        </>
      }
    >
      <RehearsalBar desk={desk} rehearsal={rehearsal} onRehearse={onRehearse} today={today} />
      <DayDesk desk={desk} rehearsing={rehearsal !== null} pull={pull} onPull={setPull} />
    </ScreenFrame>
  );
}
