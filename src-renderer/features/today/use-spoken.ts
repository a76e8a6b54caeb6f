import { useEffect, useRef } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { useWords } from '../../i18n/language.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { TodayDesk } from './use-today-desk.ts';

/** Speaks what has changed: what runs, until when, how late, and what is short. Not each minute that passes. */
export function useSpoken({ made, live }: TodayDesk): void {
  const { today: words } = useWords();
  const announce = useAnnounce();
  const lines = live ? said().join('') : '';

  function said(): string[] {
    const measured = made.running.some((one) => one.over > 0);
    const runs = made.running.map(({ item, expected, over }) =>
      over > 0
        ? words.said.over(item.title, inFives(over))
        : words.said.running(item.title, expected.end === null ? words.openEnd : clock(expected.end)),
    );
    const late =
      made.delay > 0 ? words.said.late(measured ? inFives(made.delay) : made.delay) : words.said.onTime;
    return [
      ...runs,
      late,
      ...made.shortages.map((one) => words.said.short(one.item.title, inFives(one.minutes))),
    ];
  }

  const before = useRef(lines);
  useEffect(() => {
    if (lines === before.current) return;
    before.current = lines;
    if (lines !== '') announce(lines);
  }, [lines, announce]);
}

/** What grows by the minute is said again every five. */
const inFives = (minutes: number): number => (minutes < 5 ? minutes : minutes - (minutes % 5));
