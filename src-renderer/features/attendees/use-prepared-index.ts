import { useEffect, useState } from 'react';
import { createPeopleIndex, type PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import { readingOf } from '../../../shared/domain/attendees/sort-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { whenIdle } from '../../ui/when-idle.ts';

/** What has to be left of an idle period, in ms, to make some more keys. */
const LEFT_MS = 3;
/** It is begun after so many ms, even if no picture is drawn. */
const AT_LATEST = 1_000;
/** So many readings are looked at before the clock is. */
const AT_ONCE = 128;

/** The search index of the plan's people. Its keys, and those of 五十音順, are made while the page is idle. */
export function usePreparedIndex({ rows }: Plan): PeopleIndex {
  const { attendees, organisations, customValues } = rows;
  const [kept, setKept] = useState(() => ({ rows, index: createPeopleIndex(rows) }));
  let now = kept;
  if (
    kept.rows.attendees !== attendees ||
    kept.rows.organisations !== organisations ||
    kept.rows.customValues !== customValues
  )
    now = { rows, index: kept.index.after(rows) };
  if (now !== kept) setKept(now);
  const { index } = now;
  useEffect(() => {
    const people = attendees.values();
    let handle = 0;
    const callOff = whenIdle(() => {
      handle = requestIdleCallback(work);
    }, AT_LATEST);
    /** Some more keys; false when all are made. */
    function step(): boolean {
      if (index.prepare()) return true;
      for (let n = 0; n < AT_ONCE; n += 1) {
        const { done, value } = people.next();
        if (done) return false;
        readingOf(value);
      }
      return true;
    }
    function work(deadline: IdleDeadline): void {
      while (deadline.timeRemaining() > LEFT_MS) if (!step()) return;
      handle = requestIdleCallback(work);
    }
    return () => {
      callOff();
      cancelIdleCallback(handle);
    };
  }, [index, attendees]);
  return index;
}
