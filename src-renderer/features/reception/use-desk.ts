import { useMemo, useState } from 'react';
import { type Arrival, findArrivals, receptionOf } from '../../../shared/domain/attendees/reception.ts';
import type { ReceptionSubject } from '../../../shared/domain/commands/check-ins.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { timeOf } from './time-of.ts';

/** The desk's hands: what is typed, who may be meant, and what is done. */
export function useDesk({ activityId, itemId }: ReceptionSubject) {
  const { common, reception: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const announce = useAnnounce();
  const say = useToasts((state) => state.say);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const reception = useMemo(() => receptionOf(plan, activityId, itemId), [plan, activityId, itemId]);
  const hits = useMemo(() => findArrivals(reception, text), [reception, text]);

  function tell(sentence: string): void {
    announce(sentence);
    say(sentence);
  }

  function take({ person, at: since }: Arrival): void {
    setText('');
    setAt(0);
    if (since !== null) tell(words.already(person.name, timeOf(since)));
    else if (run('checkIn', { attendeeId: person.id, activityId, itemId, desk: '' }))
      tell(words.said(person.name));
  }

  return {
    reception,
    hits,
    text,
    at: Math.min(at, Math.max(0, hits.length - 1)),
    type: (next: string) => {
      setText(next);
      setAt(0);
    },
    move: (by: number) => setAt((now) => Math.max(0, Math.min(hits.length - 1, now + by))),
    take,
    takeBack: ({ person }: Arrival) => run('undoCheckIn', { attendeeId: person.id, activityId, itemId }),
    walkIn: (name: string, organisationText: string): boolean => {
      const taken = run('walkIn', { activityId, itemId, name, organisationText, desk: '' });
      if (taken) {
        setText('');
        tell(words.said(name));
      }
      return taken;
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;
