import { feeTotalTables } from '../../../shared/documents/builders/fee-list.ts';
import { PAYMENT_STATES, type PaymentState } from '../../../shared/domain/collections/payments.ts';
import { feeTotals, paidActivities } from '../../../shared/domain/money/fees.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Select } from '../../ui/select.tsx';
import { DoubleNumbers } from './double-numbers.tsx';
import { FeeActions } from './fee-actions.tsx';
import { FeeTable } from './fee-table.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './tally.module.css';
import { ToPaper } from './to-paper.tsx';
import { useFeeList } from './use-fee-list.ts';
import { withoutIdleColumns } from './without-idle-columns.ts';

/** Ways of paying: where nobody used one, the room beside the list is for the others. */
const OPTIONAL = ['advance', 'on-day', 'waived'];

/** 参加費: who owes what, who has paid, receipts; sums by activity and city beside it. */
export function FeesView() {
  const { tally: words } = useWords();
  const plan = usePlan();
  const language = useLanguage();
  const go = useView((state) => state.go);
  const list = useFeeList();
  const activities = paidActivities(plan);
  if (activities.length === 0 && list.all.length === 0) {
    return (
      <EmptyState title={words.noFees} text={words.noFeesText}>
        <Button look="primary" onClick={() => go('activities')}>
          {words.toActivities}
        </Button>
      </EmptyState>
    );
  }
  const sums = feeTotals(list.all);
  const states: readonly { readonly value: PaymentState | ''; readonly label: string }[] = [
    { value: '', label: words.allStates },
    ...PAYMENT_STATES.map((value) => ({ value, label: words.states[value] })),
  ];
  return (
    <div className={styles.fees}>
      <div className={styles.lines}>
        <DoubleNumbers />
        <div className={styles.bar}>
          <SearchBox label={words.search} value={list.text} onChange={list.setText} />
          <Select
            className={styles.select}
            aria-label={words.activity}
            value={list.activity}
            options={[
              { value: '', label: words.allActivities },
              ...activities.map((one) => ({ value: one.id, label: titleOf(one, language) })),
            ]}
            onChange={list.setActivity}
          />
          <Select
            className={styles.select}
            aria-label={words.state}
            value={list.state}
            options={states}
            onChange={list.setState}
          />
          <FeeActions list={list} />
        </div>
        <FeeTable lines={list.shown} list={list} />
        {list.shown.length === 0 && <p className={styles.note}>{words.none}</p>}
      </div>
      <aside className={styles.sums}>
        <p>{words.summary(sums)}</p>
        {feeTotalTables(plan, list.all, language).map((table) => (
          <div key={table.caption}>
            <h2 className={styles.title}>{table.caption}</h2>
            <FigureTable table={withoutIdleColumns(table, OPTIONAL)} label={table.caption ?? ''} />
          </div>
        ))}
        <p className={styles.note}>{words.receiptNote}</p>
        <ToPaper paper="receipts" />
      </aside>
    </div>
  );
}
