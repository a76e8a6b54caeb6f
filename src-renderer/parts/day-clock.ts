import { useMemo, useSyncExternalStore } from 'react';
import type { Day } from '../../shared/domain/collections/index.ts';
import { type LocalNow, localNow, minutesOfDay } from '../../shared/domain/today/local-now.ts';

/** The one clock of this screen. Nothing else here asks what time it is. */

/** A rehearsal's clock: it began at a minute of the day and may run faster. */
export interface RehearsalClock {
  readonly from: number;
  /** Instant in ms at which it was set. */
  readonly since: number;
  readonly speed: number;
}

export interface DayClock {
  /** Seconds since the day's midnight; null while the day has no date. */
  readonly seconds: () => number | null;
}

/** The clock of a day: the wall clock where the meeting is, or a rehearsal's. */
export function useDayClock(day: Day | undefined, zone: string, rehearsal: RehearsalClock | null): DayClock {
  const date = day?.date ?? null;
  return useMemo(() => {
    if (rehearsal) {
      const { from, since, speed } = rehearsal;
      return { seconds: () => Math.round(from * 60) + Math.floor(((Date.now() - since) * speed) / 1000) };
    }
    return {
      seconds: () => {
        const now = localNow(Date.now(), zone);
        const minutes = minutesOfDay({ date }, now);
        return minutes === null ? null : minutes * 60 + now.seconds;
      },
    };
  }, [date, zone, rehearsal]);
}

/** Minutes of the day; a component that reads this is drawn once a minute. */
export const useMinute = (clock: DayClock): number | null =>
  useSyncExternalStore(subscribe, () => {
    const seconds = clock.seconds();
    return seconds === null ? null : Math.floor(seconds / 60);
  });

/** Seconds of the day; for the few parts that are drawn every second. */
export const useSeconds = (clock: DayClock): number | null =>
  useSyncExternalStore(subscribe, () => clock.seconds());

/** The wall clock where the meeting is, to the minute; right again at once after the machine has slept. */
export function useLocalNow(zone: string): LocalNow {
  const minute = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 60_000));
  return useMemo(() => localNow(minute * 60_000, zone), [minute, zone]);
}

/** The time of the wall clock in minutes and seconds. */
export const wallSeconds = (zone: string): number => {
  const { minutes, seconds } = localNow(Date.now(), zone);
  return minutes * 60 + seconds;
};

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Ticks at each full second while anybody listens, and at once when the window is seen again. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', tick);
    plan();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    clearTimeout(timer);
  };
}

function plan(): void {
  clearTimeout(timer);
  timer = setTimeout(tick, 1000 - (Date.now() % 1000));
}

function tick(): void {
  for (const listener of listeners) listener();
  plan();
}
