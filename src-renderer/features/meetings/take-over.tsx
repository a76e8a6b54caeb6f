import { useState } from 'react';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { MeetingDateField } from './meeting-date-field.tsx';
import styles from './new-meeting.module.css';
import { domesticOnly, proposedDate } from './new-meeting.ts';

/** What a meeting without days offers: the days of the latest meeting before it that has some. */
export function TakeOver() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const meeting = meetingOf(usePlan());
  const { meetings, peek } = useSession();
  const run = useRun(common.refused);
  const [asking, setAsking] = useState(false);
  const source = domesticOnly(meetings)
    .filter((one) => one.days > 0 && one.meeting.fiscalYear < meeting.fiscalYear)
    .at(-1);
  const proposal = proposedDate(source, meeting.fiscalYear);
  const [firstDate, setFirstDate] = useState(proposal);

  async function take(): Promise<void> {
    const from = source ? await peek(source.id) : null;
    if (from) run('carryOver', { from, firstDate });
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
        </div>
      </Dialog>
    </EmptyState>
  );
}
