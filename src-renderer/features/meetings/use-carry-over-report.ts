import { useEffect, useMemo, useState } from 'react';
import type { CarryOverNote } from '../../../shared/domain/carry-over/note.ts';
import { carryOverReport } from '../../../shared/domain/carry-over/report.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useSession } from '../../store/session.ts';

/** What taking over the meeting with an id would leave behind; empty while none is chosen or it is being read. */
export function useCarryOverReport(
  fromId: string | null,
  firstDate: string | null,
  hostId: string,
): readonly CarryOverNote[] {
  const peek = useSession((state) => state.peek);
  const [from, setFrom] = useState<Plan | null>(null);
  useEffect(() => {
    let wanted = true;
    if (fromId !== null) void peek(fromId).then((plan) => wanted && setFrom(plan));
    return () => {
      wanted = false;
    };
  }, [fromId, peek]);
  return useMemo(
    () => (from && from.id === fromId ? carryOverReport(from, { firstDate, hostId }) : []),
    [from, fromId, firstDate, hostId],
  );
}
