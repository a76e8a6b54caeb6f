import { useEffect, useMemo, useState } from 'react';
import { eachOnce, type MeetingFacts, meetingFacts } from '../../shared/domain/history/meeting-facts.ts';
import { useSession } from './session.ts';

export interface History {
  /** Each meeting once, in order; what only its plan says comes when that has been read. */
  readonly meetings: readonly MeetingFacts[];
  readonly isReading: boolean;
}

/** Every meeting of the list with what its plan says. A plan that cannot be read stands with what the list says of it. */
export function useHistory(): History {
  const list = useSession((state) => state.meetings);
  const open = useSession((state) => state.plan);
  const peek = useSession((state) => state.peek);
  const [read, setRead] = useState<ReadonlyMap<string, MeetingFacts> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readAll(
      list.map(({ id }) => id),
      peek,
      () => isWanted,
    ).then((found) => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };
  }, [list, peek]);
  return useMemo(() => {
    const known = list.map((summary): MeetingFacts => {
      if (summary.id === open?.id) return meetingFacts(open);
      return read?.get(summary.id) ?? { summary, attendance: null, agenda: [], themes: null, members: [] };
    });
    return { meetings: eachOnce(known), isReading: read === null };
  }, [list, open, read]);
}

async function readAll(
  ids: readonly string[],
  peek: ReturnType<typeof useSession.getState>['peek'],
  isWanted: () => boolean,
): Promise<ReadonlyMap<string, MeetingFacts>> {
  const found = new Map<string, MeetingFacts>();
  for (const id of ids) {
    if (!isWanted()) break;
    // One that the disk does not give is shown as far as the list knows it.
    const plan = await peek(id).catch(() => null);
    if (plan) found.set(id, meetingFacts(plan));
  }
  return found;
}
