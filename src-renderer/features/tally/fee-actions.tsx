import { PAYMENT_STATES, type PaymentState } from '../../../shared/domain/collections/payments.ts';
import { useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import styles from './tally.module.css';
import type { useFeeList } from './use-fee-list.ts';

/** What is done to the ticked fees at once; without a tick, receipts for all that are shown. */
export function FeeActions({ list }: { readonly list: ReturnType<typeof useFeeList> }) {
  const { common, tally: words } = useWords();
  const run = useRun({ ...common.refused, 'nothing-to-do': words.nothingToIssue });
  const say = useToasts((state) => state.say);
  const { chosen, shown } = list;
  const lines = chosen.length > 0 ? chosen : shown;
  const payers = new Set(
    lines.flatMap(({ person, paid, receipt }) => (paid > 0 && receipt === null ? [person.id] : [])),
  );

  function set(state: PaymentState): void {
    const keys = chosen.map(({ person, activity }) => ({ attendeeId: person.id, activityId: activity.id }));
    if (run('setPayments', { keys, state, date: deskDate() })) list.clear();
  }

  return (
    <>
      {chosen.length > 0 && (
        <span className={styles.chosen}>
          <span>{words.selected(chosen.length)}</span>
          {PAYMENT_STATES.map((state) => (
            <Button key={state} small onClick={() => set(state)}>
              {words.states[state]}
            </Button>
          ))}
        </span>
      )}
      <Button
        small
        disabled={payers.size === 0}
        onClick={() => {
          if (run('issueReceipts', { attendeeIds: [...payers], date: deskDate() }))
            say(words.issued(payers.size));
        }}
      >
        {words.issue(payers.size)}
      </Button>
    </>
  );
}
