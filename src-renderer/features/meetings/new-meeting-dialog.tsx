import { useState } from 'react';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { MeetingDateField } from './meeting-date-field.tsx';
import styles from './new-meeting.module.css';
import { domesticOnly, latestPlanned, proposedDate } from './new-meeting.ts';

/** Makes a new meeting, from scratch or from an earlier one. */
export function NewMeetingDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { meetings: words } = useWords();
  return (
    <Dialog title={words.createTitle} isOpen={isOpen} onClose={onClose}>
      <NewMeetingForm onClose={onClose} />
    </Dialog>
  );
}

function NewMeetingForm({ onClose }: { onClose: () => void }) {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const { meetings, createMeeting } = useSession();
  const { setPlanId, go } = useView();
  const domestic = domesticOnly(meetings);
  const last = latestPlanned(meetings);
  const [number, setNumber] = useState(String((last?.meeting.number ?? 0) + 1));
  const [year, setYear] = useState(String((last?.meeting.fiscalYear ?? new Date().getFullYear()) + 1));
  const [hostId, setHostId] = useState('');
  const [fromId, setFromId] = useState('');
  const [firstDate, setFirstDate] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const from = domestic.find((one) => one.id === fromId);
  const proposal = proposedDate(from, Number(year));
  const badNumber = !/^[1-9]\d{0,2}$/.test(number.normalize('NFKC'));
  const badYear = !/^\d{4}$/.test(year.normalize('NFKC'));
  const exists = domestic.some((one) => one.meeting.number === Number(number.normalize('NFKC')));

  async function make(): Promise<void> {
    setBusy(true);
    const result = await createMeeting({
      number: Number(number.normalize('NFKC')),
      fiscalYear: Number(year.normalize('NFKC')),
      hostId,
      firstDate,
      fromId: fromId === '' ? null : fromId,
    });
    setBusy(false);
    if (!result.ok) return;
    setPlanId(result.value);
    go('overview');
    onClose();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!badNumber && !badYear && !exists) void make();
      }}
    >
      <Field
        label={words.number}
        problem={badNumber ? words.badNumber : exists ? words.exists(Number(number)) : undefined}
      >
        {(props) => (
          <input {...props} inputMode="numeric" value={number} onChange={(e) => setNumber(e.target.value)} />
        )}
      </Field>
      <Field label={words.fiscalYear} problem={badYear ? words.badYear : undefined}>
        {(props) => (
          <input {...props} inputMode="numeric" value={year} onChange={(e) => setYear(e.target.value)} />
        )}
      </Field>
      <Field label={words.host}>
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
      <Field label={words.from} hint={words.fromHint}>
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
              fiscalYear={Number(year)}
              value={firstDate}
              onCommit={(date) => {
                setFirstDate(date);
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
      <div className={styles.row} style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy || badNumber || badYear || exists}>
          {words.make}
        </Button>
      </div>
    </form>
  );
}
