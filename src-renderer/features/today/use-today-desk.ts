import { useMemo } from 'react';
import type { Day } from '../../../shared/domain/collections/index.ts';
import type { CommandInput, CommandName } from '../../../shared/domain/commands/index.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { type Forecast, forecast } from '../../../shared/domain/today/forecast.ts';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { takenTimes } from '../../../shared/domain/today/taken-times.ts';
import { useWords } from '../../i18n/language.tsx';
import { type DayClock, type RehearsalClock, useDayClock, useMinute } from '../../parts/day-clock.ts';
import { useRehearsal } from '../../store/rehearsal.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';

/** What the parts of this screen work with: the day as it stands and what can be done to it. */
export interface TodayDesk {
  /** The open plan, or in a rehearsal its copy. */
  readonly plan: Plan;
  readonly day: Day;
  readonly clock: DayClock;
  /** Whether things can be recorded: the clock stands on this day. */
  readonly live: boolean;
  readonly made: Forecast;
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => boolean;
  readonly start: (one: ItemForecast) => void;
  readonly end: (one: ItemForecast) => void;
  /** Sets the minutes an item runs over. */
  readonly overrun: (one: ItemForecast, minutes: number) => void;
  readonly take: () => void;
  readonly back: () => void;
}

/** The desk of one day. `pull`: what ends early brings the rest forward. */
export function useTodayDesk(
  plan: Plan,
  day: Day,
  rehearsal: RehearsalClock | null,
  pull: boolean,
): TodayDesk {
  const { common, today: words } = useWords();
  const clock = useDayClock(day, meetingOf(plan).zone, rehearsal);
  const minute = useMinute(clock);
  const now = minute ?? -1;
  const made = useMemo(() => forecast(plan, day.id, now, { pull }), [plan, day.id, now, pull]);
  const really = useRun(common.refused);
  const rehearse = useRehearsal((state) => state.run);
  const say = useToasts((state) => state.say);
  const announce = useAnnounce();
  const live = minute !== null && minute >= 0 && (minute < 24 * 60 || made.running.length > 0);

  function run<N extends CommandName>(name: N, input: CommandInput<N>): boolean {
    if (!rehearsal) return really(name, input);
    const result = rehearse(name, input);
    if (result.ok || result.error.code === 'nothing-to-do') return true;
    say(common.refused[result.error.code as keyof typeof common.refused] ?? result.error.code, 'error');
    return false;
  }

  return {
    plan,
    day,
    clock,
    live,
    made,
    run,
    start: ({ item }) => {
      if (live && run('startItem', { id: item.id, at: now })) announce(words.said.started(item.title));
    },
    end: ({ item }) => {
      if (live) run('endItem', { id: item.id, at: now });
    },
    overrun: ({ item }, minutes) => {
      if (live) run('setOverrun', { id: item.id, minutes: Math.max(0, minutes) || null });
    },
    take: () => {
      const [short] = made.shortages;
      const times = takenTimes(made);
      if (short) say(words.cannotTake(short.item.title, short.minutes), 'error');
      else if (times.length === 0) say(words.nothingToTake);
      else if (run('takeForecast', { dayId: day.id, times })) say(words.taken(times.length));
    },
    back: () => {
      if (run('clearActuals', { dayId: day.id })) say(words.wentBack);
    },
  };
}

/** How long after its planned start an item that began by itself may be told to have begun only now, in minutes. */
export const LATE_START = 15;

/** What the key and the main button of an item do. */
export function mainAction(one: ItemForecast, now: number): 'start' | 'end' {
  if (one.state !== 'running') return 'start';
  if (one.byHand) return 'end';
  const { start, end } = one.expected;
  const length = start !== null && end !== null ? end - start : LATE_START * 2;
  return now - (start ?? now) < Math.min(LATE_START, length / 2) ? 'start' : 'end';
}
