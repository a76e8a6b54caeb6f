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
  const form = useNewMeeting(from, onClose);

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.make();
      }}
    >
      <Field
        label={words.number}
        problem={
          form.badNumber ? words.badNumber : form.exists ? words.exists(form.wanted.number ?? 0) : undefined
        }
      >
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            inputMode="numeric"
            value={form.number}
            onChange={(e) => form.setNumber(e.target.value)}
          />
        )}
      </Field>
      <Field label={words.fiscalYear} problem={form.badYear ? words.badYear : undefined}>
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            inputMode="numeric"
            value={form.year}
            onChange={(e) => form.setYear(e.target.value)}
          />
        )}
      </Field>
      <Field
        label={words.host}
        hint={form.empty !== null ? words.startsThere(titleOf(form.empty.meeting, language)) : undefined}
      >
        {(props) => (
          <Select
            {...props}
            value={form.hostId}
            onChange={form.setHostId}
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
      <Field label={words.from} hint={form.fromId === '' ? undefined : words.fromHint}>
        {(props) => (
          <Select
            {...props}
            value={form.fromId}
            onChange={form.setFromId}
            options={[
              { value: '', label: words.fromScratch },
              ...form.sources.map((one) => ({
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
              fiscalYear={form.wanted.fiscalYear ?? new Date().getFullYear()}
              value={form.firstDate}
              onCommit={(date) => {
                form.setFirstDate(date);
                // The date says which fiscal year it is: the papers print both.
                if (date !== null) form.setYear(String(fiscalYearOf(date)));
                return true;
              }}
            />
            {form.proposal && form.firstDate !== form.proposal && (
              <Button small onClick={() => form.setFirstDate(form.proposal)}>
                {words.firstDateProposal(shortDate(form.proposal, language))}
              </Button>
            )}
          </div>
        )}
      </Field>
      {form.notes.length > 0 && <CarryOverList notes={form.notes} />}
      <div className={styles.row} style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={!form.canMake}>
          {form.empty !== null ? words.takeOverDo : words.make}
        </Button>
      </div>
    </form>
  );
}
