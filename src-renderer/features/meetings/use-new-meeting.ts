import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useCarriedOver } from '../../store/carried-over.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useView } from '../../store/view.ts';
import {
  countOf,
  domesticOnly,
  emptyMeeting,
  latestPlanned,
  proposedDate,
  proposedHost,
} from './new-meeting.ts';
import { useCarryOverReport } from './use-carry-over-report.ts';
import { useStartFrom } from './use-start-from.ts';

/**
 * What is typed for a new meeting, what is proposed and what speaks against it, and the making of it.
 * @param first the meeting that it is made from at first; '' for none
 */
export function useNewMeeting(first: string, onClose: () => void) {
  const { common } = useWords();
  const { meetings, createMeeting } = useSession();
  const { setPlanId, go } = useView();
  const say = useToasts((state) => state.say);
  const keep = useCarriedOver((state) => state.keep);
  const startFrom = useStartFrom();
  const domestic = domesticOnly(meetings);
  // One that was handed over is followed by the next meeting; else the next one of the list is meant.
  const handed = domestic.find((one) => one.id === first);
  const last = handed ?? latestPlanned(meetings);
  const [number, setNumber] = useState(String((last?.meeting.number ?? 0) + 1));
  const [year, setYear] = useState(String((last?.meeting.fiscalYear ?? new Date().getFullYear()) + 1));
  /** null: whoever is proposed for the number. */
  const [chosenHost, setHostId] = useState<string | null>(null);
  const [fromId, setFromId] = useState(first);
  const [firstDate, setFirstDate] = useState<string | null>(() =>
    handed ? proposedDate(handed, handed.meeting.fiscalYear + 1) : null,
  );
  const [busy, setBusy] = useState(false);

  const wanted = { number: countOf(number, 3), fiscalYear: countOf(year, 4) };
  const badNumber = wanted.number === null;
  const badYear = wanted.fiscalYear === null || wanted.fiscalYear < 1900;
  const isTakenOver = fromId !== '';
  const empty = isTakenOver ? emptyMeeting(meetings, wanted.number) : null;
  const exists = empty === null && domestic.some((one) => one.meeting.number === wanted.number);
  const hostId = chosenHost ?? proposedHost(meetings, wanted.number);
  const notes = useCarryOverReport(isTakenOver ? fromId : null, firstDate, hostId);
  const from = domestic.find((one) => one.id === fromId);

  /** Makes the meeting and opens it; where the list has it without days, it is begun there. */
  async function make(): Promise<void> {
    const { number, fiscalYear } = wanted;
    if (number === null || fiscalYear === null || badYear || exists) return;
    setBusy(true);
    if (empty !== null) {
      const started = await startFrom(empty.id, { fromId, firstDate, hostId, fiscalYear }, notes);
      setBusy(false);
      if (started) onClose();
      return;
    }
    const fromPlan = isTakenOver ? fromId : null;
    const result = await createMeeting({ number, fiscalYear, hostId, firstDate, fromId: fromPlan });
    setBusy(false);
    if (!result.ok) return say(common.refused[result.error.code], 'error');
    keep(result.value, notes);
    setPlanId(result.value);
    go('overview');
    onClose();
  }

  return {
    number,
    setNumber,
    year,
    setYear,
    hostId,
    setHostId,
    fromId,
    setFromId,
    firstDate,
    setFirstDate,
    wanted,
    badNumber,
    badYear,
    exists,
    /** Meetings that one can be made from. */
    sources: domestic.filter((one) => one.days > 0),
    /** The meeting of the list that is begun instead of making another with its number; null: none. */
    empty,
    notes,
    proposal: proposedDate(from, wanted.fiscalYear ?? Number.NaN),
    canMake: !busy && !badNumber && !badYear && !exists,
    make,
  };
}
