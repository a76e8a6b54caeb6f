import { fiscalYearOf } from '../../../shared/domain/calendar/dates.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { CarryOverList } from './carry-over-list.tsx';
import styles from './new-meeting.module.css';
import { useNewMeeting } from './use-new-meeting.ts';

/** Number, year, host, what it is made from and the first day of a new meeting. */
export function NewMeetingForm({ from, onClose }: { from: string; onClose: () => void }) {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const {
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
    sources,
    empty,
    notes,
    proposal,
    canMake,
    make,
  } = useNewMeeting(from, onClose);

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
        hint={empty !== null ? words.startsThere(titleOf(empty.meeting, language)) : undefined}
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
              ...sources.map((one) => ({
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
        <Button look="primary" type="submit" disabled={!canMake}>
          {empty !== null ? words.takeOverDo : words.make}
        </Button>
      </div>
    </form>
  );
}
