import { useEffect, useState } from 'react';
import type { Attendee } from '../../shared/domain/collections/index.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import { peopleElsewhere } from '../../shared/domain/privacy/elsewhere.ts';
import { useSession } from './session.ts';

/** Another meeting of this computer with people who look like those asked for. */
export interface Elsewhere {
  readonly summary: PlanSummary;
  readonly names: readonly string[];
}

/** Other meetings at this desk, those off the list too, that have the same people; null while they are being read. */
export function usePeopleElsewhere(people: readonly Attendee[]): readonly Elsewhere[] | null {
  const open = useSession((state) => state.plan?.id);
  const listed = useSession((state) => state.meetings);
  const removed = useSession((state) => state.removedMeetings);
  const peek = useSession((state) => state.peek);
  const [found, setFound] = useState<readonly Elsewhere[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function read(): Promise<void> {
      const elsewhere: Elsewhere[] = [];
      for (const summary of [...listed, ...removed]) {
        if (!isWanted) return;
        if (summary.id === open) continue;
        const plan = await peek(summary.id).catch(() => null);
        const names = plan ? peopleElsewhere(people, plan).map(({ name }) => name) : [];
        if (names.length > 0) elsewhere.push({ summary, names });
      }
      if (isWanted) setFound(elsewhere);
    }
    void read();
    return () => {
      isWanted = false;
    };
  }, [people, open, listed, removed, peek]);
  return found;
}
