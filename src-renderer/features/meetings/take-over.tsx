import { useState } from 'react';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { carryOverReport } from '../../../shared/domain/carry-over/report.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useCarriedOver } from '../../store/carried-over.ts';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { CarryOverList } from './carry-over-list.tsx';
import styles from './new-meeting.module.css';
import { domesticOnly, proposedDate } from './new-meeting.ts';
import { useCarryOverReport } from './use-carry-over-report.ts';

/** What a meeting without days offers: the days of the latest meeting before it that has some. */
export function TakeOver() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const meeting = meetingOf(plan);
  const { meetings, peek } = useSession();
  const run = useRun(common.refused);
  const [asking, setAsking] = useState(false);
  const source = domesticOnly(meetings)
    .filter((one) => one.days > 0 && one.meeting.fiscalYear < meeting.fiscalYear)
    .at(-1);
  const proposal = proposedDate(source, meeting.fiscalYear);
  const [firstDate, setFirstDate] = useState(proposal);
  const notes = useCarryOverReport(asking ? (source?.id ?? null) : null, firstDate, meeting.hostId);
  const keep = useCarriedOver((state) => state.keep);

  async function take(): Promise<void> {
    const from = source ? await peek(source.id) : null;
    if (from && run('carryOver', { from, firstDate }))
      keep(plan.id, carryOverReport(from, { firstDate, hostId: meeting.hostId }));
    setAsking(false);
  }

  return (
    <EmptyState title={words.noDays} text={words.noDaysText}>
      {source && (
        <Button look="primary" onClick={() => setAsking(true)}>
          {words.takeOver(titleOf(source.meeting, language))}
        </Button>
      )}
      <Dialog
        title={words.takeOverTitle}
        isOpen={asking}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
            <Button look="primary" onClick={() => void take()}>
              {words.takeOverDo}
            </Button>
          </>
        }
      >
        <div className={styles.form}>
          <p>{words.fromHint}</p>
          <Field
            label={words.firstDate}
            hint={proposal ? words.firstDateProposal(shortDate(proposal, language)) : undefined}
          >
            {({ id, className }) => (
              <MeetingDateField
                id={id}
                className={className}
                label={words.firstDate}
                fiscalYear={meeting.fiscalYear}
                value={firstDate}
                onCommit={(date) => {
                  setFirstDate(date);
                  return true;
                }}
              />
            )}
          </Field>
          {notes.length > 0 && <CarryOverList notes={notes} />}
        </div>
      </Dialog>
    </EmptyState>
  );
}
