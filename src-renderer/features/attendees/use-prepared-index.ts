import { useEffect, useMemo } from 'react';
import { createPeopleIndex, type PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import { readingOf } from '../../../shared/domain/attendees/sort-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { whenIdle } from '../../ui/when-idle.ts';

/** What has to be left of an idle period, in ms, to make one more key. */
const LEFT_MS = 2;
/** It is begun after so many ms, even if no picture is drawn. */
const AT_LATEST = 1_000;

/** The search index of the plan's people. Its keys, and those of 五十音順, are made while the page is idle. */
export function usePreparedIndex({ rows: { organisations, attendees, customValues } }: Plan): PeopleIndex {
  const index = useMemo(() => createPeopleIndex(organisations, customValues), [organisations, customValues]);
  useEffect(() => {
    const people = attendees.values();
    let handle = 0;
    const callOff = whenIdle(() => {
      handle = requestIdleCallback(work);
    }, AT_LATEST);
    function work(deadline: IdleDeadline): void {
      while (deadline.timeRemaining() > LEFT_MS) {
        const next = people.next();
        if (next.done) return;
        index.prepare(next.value);
        readingOf(next.value);
      }
      handle = requestIdleCallback(work);
    }
    return () => {
      callOff();
      cancelIdleCallback(handle);
    };
  }, [index, attendees]);
  return index;
}
