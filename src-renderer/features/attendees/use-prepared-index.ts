import { useEffect, useMemo } from 'react';
import { createPeopleIndex, type PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import { readingOf } from '../../../shared/domain/attendees/sort-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** What has to be left of an idle period, in ms, to make one more key. */
const LEFT_MS = 2;

/** The search index of the plan's people. Its keys, and those of 五十音順, are made while the page is idle. */
export function usePreparedIndex({ rows: { organisations, attendees, customValues } }: Plan): PeopleIndex {
  const index = useMemo(() => createPeopleIndex(organisations, customValues), [organisations, customValues]);
  useEffect(() => {
    const people = attendees.values();
    let handle = requestIdleCallback(work);
    function work(deadline: IdleDeadline): void {
      while (deadline.timeRemaining() > LEFT_MS) {
        const next = people.next();
        if (next.done) return;
        index.prepare(next.value);
        readingOf(next.value);
      }
      handle = requestIdleCallback(work);
    }
    return () => cancelIdleCallback(handle);
  }, [index, attendees]);
  return index;
}
