import { useEffect, useMemo } from 'react';
import { createPeopleIndex, type PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** The search index of the plan's people. Its keys are made while the page is idle. */
export function usePreparedIndex({ rows: { organisations, attendees } }: Plan): PeopleIndex {
  const index = useMemo(() => createPeopleIndex(organisations), [organisations]);
  useEffect(() => {
    const people = attendees.values();
    let handle = requestIdleCallback(work);
    function work(deadline: IdleDeadline): void {
      for (const person of people) {
        index.prepare(person);
        if (deadline.timeRemaining() < 2) {
          handle = requestIdleCallback(work);
          return;
        }
      }
    }
    return () => cancelIdleCallback(handle);
  }, [index, attendees]);
  return index;
}
