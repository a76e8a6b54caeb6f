import { useEffect, useMemo, useState } from 'react';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { useSession } from '../../../store/session.ts';

/** The meeting of the same series before this one, as it stands on the disk; null while there is none. */
export function usePrevious(plan: Plan): Plan | null {
  const meetings = useSession((state) => state.meetings);
  const peek = useSession((state) => state.peek);
  const [previous, setPrevious] = useState<Plan | null>(null);
  const { series, fiscalYear } = meetingOf(plan);
  const id = useMemo(() => {
    const earlier = meetings.filter(
      (one) => one.id !== plan.id && one.meeting.series === series && one.meeting.fiscalYear < fiscalYear,
    );
    return earlier.toSorted((a, b) => b.meeting.fiscalYear - a.meeting.fiscalYear)[0]?.id ?? null;
  }, [meetings, plan.id, series, fiscalYear]);
  useEffect(() => {
    let isWanted = true;
    if (id === null) setPrevious(null);
    else
      void peek(id).then((found) => {
        if (isWanted) setPrevious(found);
      });
    return () => {
      isWanted = false;
    };
  }, [id, peek]);
  return previous;
}
