import { useMemo, useState } from 'react';
import { readDeskNumbers } from '../../../shared/domain/attendees/desk-numbers.ts';
import {
  type Arrival,
  findArrivals,
  findByKanaRows,
  receptionOf,
} from '../../../shared/domain/attendees/reception.ts';
import { checkInKey } from '../../../shared/domain/collections/check-ins.ts';
import type { ReceptionSubject } from '../../../shared/domain/commands/check-ins.ts';
import { rollCallOf } from '../../../shared/domain/travel/roll-call.ts';
import { useWords } from '../../i18n/language.tsx';
import { useDeskMembership } from '../../store/desk-share.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { timeOf } from './time-of.ts';

/** Shown at once; one more is looked for, to know whether there are more. */
const SHOWN = 8;
const SHOWN_BY_ROWS = 12;
/** As many names as are read in passing. */
const NAMED = 6;

/** The desk's hands: what is typed, who may be meant, and what is done. */
export function useDesk({ activityId, itemId }: ReceptionSubject) {
  const { common, reception: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const announce = useAnnounce();
  const say = useToasts((state) => state.say);
  const { isOn, name } = useDeskMembership(plan.id);
  const deskName = isOn ? name : '';
  const [text, setText] = useState('');
  const [rows, setRows] = useState('');
  const [at, setAt] = useState(0);
  const reception = useMemo(() => receptionOf(plan, activityId, itemId), [plan, activityId, itemId]);
  const rollCall = useMemo(
    () => (itemId === null ? null : rollCallOf(plan, activityId, itemId)),
    [plan, activityId, itemId],
  );
  const most = rows === '' ? SHOWN : SHOWN_BY_ROWS;
  const found = useMemo(
    () =>
      rows === ''
        ? findArrivals(reception, text, SHOWN + 1)
        : findByKanaRows(reception, rows, SHOWN_BY_ROWS + 1),
    [reception, text, rows],
  );
  const hits = useMemo(() => found.slice(0, most), [found, most]);

  function tell(sentence: string): void {
    announce(sentence);
    say(sentence);
  }

  function take({ person, at: since }: Arrival): void {
    setText('');
    setRows('');
    setAt(0);
    if (since !== null) tell(words.already(person.name, timeOf(since)));
    else if (run('checkIn', { attendeeId: person.id, activityId, itemId, desk: deskName }))
      tell(words.said(person.name));
  }

  return {
    reception,
    /** Of a leg with seats given: vehicle by vehicle. */
    rollCall,
    hits,
    hasMore: found.length > most,
    text,
    at: Math.min(at, Math.max(0, hits.length - 1)),
    rows,
    tapRows: (next: string) => {
      setRows(next);
      setText('');
      setAt(0);
    },
    type: (next: string) => {
      setText(next);
      setRows('');
      setAt(0);
    },
    move: (by: number) => setAt((now) => Math.max(0, Math.min(hits.length - 1, now + by))),
    take,
    /** Ticks off everybody a paper list names, or nobody where one number is nobody's. */
    takeNumbers: (typed: string): boolean => {
      const { people, unknown } = readDeskNumbers(plan, typed);
      if (unknown.length > 0) {
        say(words.paperUnknown(unknown.join(words.share.separator)), 'error');
        return false;
      }
      const open = people.filter(({ id }) => !plan.rows.checkIns.has(checkInKey(id, activityId, itemId)));
      if (people.length === 0) return false;
      const attendeeIds = open.map(({ id }) => id);
      if (!run('checkInMany', { attendeeIds, activityId, itemId, desk: deskName })) return false;
      const names = open.slice(0, NAMED).map(({ name: one }) => one);
      tell(
        open.length === 0
          ? words.paperAlready
          : words.paperDone(open.length, names, people.length - open.length),
      );
      return true;
    },
    takeBack: ({ person }: Arrival) => run('undoCheckIn', { attendeeId: person.id, activityId, itemId }),
    walkIn: (name: string, organisationText: string): boolean => {
      const taken = run('walkIn', { activityId, itemId, name, organisationText, desk: deskName });
      if (taken) {
        setText('');
        tell(words.said(name));
      }
      return taken;
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;
