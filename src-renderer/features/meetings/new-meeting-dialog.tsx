import { useState } from 'react';
import { fiscalYearOf } from '../../../shared/domain/calendar/dates.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useCarriedOver } from '../../store/carried-over.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { CarryOverList } from './carry-over-list.tsx';
import styles from './new-meeting.module.css';
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

/** Makes a new meeting, from scratch or from an earlier one. */
export function NewMeetingDialog({
  isOpen,
  from,
  onClose,
}: {
  isOpen: boolean;
  /** The meeting that it is made from at first; '' for none. */
  from: string;
  onClose: () => void;
}) {
  const { meetings: words } = useWords();
  return (
    <Dialog title={words.createTitle} isOpen={isOpen} onClose={onClose}>
      <NewMeetingForm from={from} onClose={onClose} />
    </Dialog>
  );
}

function NewMeetingForm({ from: first, onClose }: { from: string; onClose: () => void }) {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const { meetings, createMeeting } = useSession();
  const { setPlanId, go } = useView();
  const say = useToasts((state) => state.say);
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
  const from = domestic.find((one) => one.id === fromId);
  const keep = useCarriedOver((state) => state.keep);
  const startFrom = useStartFrom();

  const wanted = { number: countOf(number, 3), fiscalYear: countOf(year, 4) };
  const badNumber = wanted.number === null;
  const badYear = wanted.fiscalYear === null || wanted.fiscalYear < 1900;
  const empty = emptyMeeting(meetings, wanted.number);
  const exists =
    domestic.some((one) => one.meeting.number === wanted.number) && !(empty !== null && fromId !== '');
  const hostId = chosenHost ?? proposedHost(meetings, wanted.number);
  const notes = useCarryOverReport(fromId === '' ? null : fromId, firstDate, hostId);
  const proposal = proposedDate(from, wanted.fiscalYear ?? Number.NaN);

  async function make(): Promise<void> {
    const { number, fiscalYear } = wanted;
    if (number === null || fiscalYear === null || badYear || exists) return;
    setBusy(true);
    if (empty !== null && fromId !== '') {
      const started = await startFrom(empty.id, { fromId, firstDate, hostId, fiscalYear }, notes);
      setBusy(false);
      if (started) onClose();
      return;
    }
    const fromPlan = fromId === '' ? null : fromId;
    const result = await createMeeting({ number, fiscalYear, hostId, firstDate, fromId: fromPlan });
    setBusy(false);
    if (!result.ok) return say(common.refused[result.error.code], 'error');
    keep(result.value, notes);
    setPlanId(result.value);
    go('overview');
    onClose();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field
        label={words.number}
        problem={badNumber ? words.badNumber : exists ? words.exists(wanted.number ?? 0) : undefined}
      >
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            inputMode="numeric"
            value={number}
            onChange={(e) => setNumber(e.target.value)}
          />
        )}
      </Field>
      <Field label={words.fiscalYear} problem={badYear ? words.badYear : undefined}>
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            inputMode="numeric"
            value={year}
            onChange={(e) => setYear(e.target.value)}
          />
        )}
      </Field>
      <Field
        label={words.host}
        hint={
          empty !== null && fromId !== '' ? words.startsThere(titleOf(empty.meeting, language)) : undefined
        }
      >
        {(props) => (
          <Select
            {...props}
            value={hostId}
            onChange={setHostId}
            options={[
              { value: '', label: words.hostOpen },
              ...MEMBER_CITIES.map((city) => ({
                value: city.id,
                label: language === 'ja' ? city.ja : city.en,
              })),
            ]}
          />
        )}
      </Field>
      <Field label={words.from} hint={fromId === '' ? undefined : words.fromHint}>
        {(props) => (
          <Select
            {...props}
            value={fromId}
            onChange={setFromId}
            options={[
              { value: '', label: words.fromScratch },
              ...domestic
                .filter((one) => one.days > 0)
                .map((one) => ({
                  value: one.id,
                  label: words.short(one.meeting.number, language === 'ja' ? one.hostName : one.hostNameEn),
                })),
            ]}
          />
        )}
      </Field>
      <Field label={words.firstDate}>
        {({ id, className }) => (
          <div className={styles.row}>
            <MeetingDateField
              id={id}
              className={className}
              label={words.firstDate}
              fiscalYear={wanted.fiscalYear ?? new Date().getFullYear()}
              value={firstDate}
              onCommit={(date) => {
                setFirstDate(date);
                // The date says which fiscal year it is: the papers print both.
                if (date !== null) setYear(String(fiscalYearOf(date)));
                return true;
              }}
            />
            {proposal && firstDate !== proposal && (
              <Button small onClick={() => setFirstDate(proposal)}>
                {words.firstDateProposal(shortDate(proposal, language))}
              </Button>
            )}
          </div>
        )}
      </Field>
      {notes.length > 0 && <CarryOverList notes={notes} />}
      <div className={styles.row} style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy || badNumber || badYear || exists}>
          {empty !== null && fromId !== '' ? words.takeOverDo : words.make}
        </Button>
      </div>
    </form>
  );
}
