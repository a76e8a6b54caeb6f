import { useEffect, useState } from 'react';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { useSession } from '../store/session.ts';

/** Another meeting that something is taken over from. */
export interface OtherMeeting {
  /** '' while none is chosen. */
  readonly fromId: string;
  readonly choose: (id: string) => void;
  /** Its plan, once it has been read. */
  readonly from: Plan | null;
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (ids: ReadonlySet<string>) => void;
}

/** The meeting that is chosen, its plan, and what of it is ticked: `ticked` at first. */
export function useOtherMeeting(ticked: (from: Plan) => readonly string[] = nothing): OtherMeeting {
  const peek = useSession((state) => state.peek);
  const [fromId, choose] = useState('');
  const [from, setFrom] = useState<Plan | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    setFrom(null);
    setChosen(new Set());
    if (fromId !== '')
      void peek(fromId).then((found) => {
        if (!isCurrent || !found) return;
        setFrom(found);
        setChosen(new Set(ticked(found)));
      });
    return () => {
      isCurrent = false;
    };
  }, [fromId, peek, ticked]);
  return { fromId, choose, from, chosen, setChosen };
}

const nothing = (): readonly string[] => [];
