import { Fragment, useRef } from 'react';
import { PAYMENT_STATES } from '../../../shared/domain/collections/payments.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { SkippedRows } from '../../ui/skipped-rows.tsx';
import { useRowWindow } from '../../ui/use-row-window.ts';
import styles from './tally.module.css';
import type { ListedFee, useFeeList } from './use-fee-list.ts';

const COLUMNS = 10;
/** Px of a row. */
const ROW = 40;

/** The fees, each edited in place. */
export function FeeTable({
  lines,
  list,
}: {
  readonly lines: readonly ListedFee[];
  readonly list: ReturnType<typeof useFeeList>;
}) {
  const { tally: words } = useWords();
  const { columns } = words;
  const keys = lines.map(({ key }) => key);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, after, measure, onFocus } = useRowWindow({
    count: lines.length,
    list: body,
    height: ROW,
    keyOf: (index) => keys[index] ?? String(index),
  });
  const all = keys.length > 0 && keys.every(list.isTicked);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={all}
                onChange={() => list.tick(keys, !all)}
              />
            </th>
            <th scope="col">{columns.city}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.activity}</th>
            <th scope="col" data-align="end">
              {columns.heads}
            </th>
            <th scope="col" data-align="end">
              {columns.due}
            </th>
            <th scope="col">{columns.state}</th>
            <th scope="col" data-align="end">
              {columns.paid}
            </th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.receipt}</th>
          </tr>
        </thead>
        <tbody ref={body} onFocus={onFocus}>
          {rows.map(({ index, gap }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <Fragment key={line.key}>
                <SkippedRows height={gap} columns={COLUMNS} />
                <FeeRow line={line} list={list} index={index} measure={measure} />
              </Fragment>
            );
          })}
          <SkippedRows height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}

function FeeRow({
  line,
  list,
  index,
  measure,
}: {
  readonly line: ListedFee;
  readonly list: ReturnType<typeof useFeeList>;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
}) {
  const { common, tally: words } = useWords();
  const language = useLanguage();
  const run = useRun(common.refused);
  const { fiscalYear } = meetingOf(usePlan());
  const say = useToasts((state) => state.say);
  const { key, person, activity, city, heads, due, state, paid, payment, receipt } = line;
  const title = titleOf(activity, language);
  const keys = [{ attendeeId: person.id, activityId: activity.id }];
  const isPaid = state === 'advance' || state === 'on-day';

  function setAmount(text: string): boolean {
    const plain = text.normalize('NFKC').replace(/[,\s円¥]/g, '');
    if (!/^\d{1,6}$/.test(plain)) {
      say(words.badAmount, 'error');
      return false;
    }
    return run('setPayments', { keys, state, date: payment?.date ?? deskDate(), amount: Number(plain) });
  }

  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td>
        <input
          type="checkbox"
          aria-label={words.selectLine(person.name, title)}
          checked={list.isTicked(key)}
          onChange={(event) => list.tick([key], event.target.checked)}
        />
      </td>
      <td className={styles.number}>{city}</td>
      <th scope="row">{person.name}</th>
      <td className={styles.what} title={heads === 0 ? words.notComing : undefined}>
        {title}
      </td>
      <td data-align="end">{heads}</td>
      <td data-align="end">{due.toLocaleString('ja-JP')}</td>
      <td>
        <Select
          className={styles.select}
          aria-label={words.stateOf(person.name, title)}
          value={state}
          options={PAYMENT_STATES.map((value) => ({ value, label: words.states[value] }))}
          onChange={(next) => run('setPayments', { keys, state: next, date: deskDate() })}
        />
      </td>
      <td data-align="end">
        {isPaid && (
          <CommitInput
            className={styles.amount}
            inputMode="numeric"
            aria-label={words.amountOf(person.name, title)}
            value={String(paid)}
            onCommit={setAmount}
          />
        )}
      </td>
      <td>
        {isPaid && (
          <MeetingDateField
            className={styles.date ?? ''}
            short
            label={words.dateOf(person.name, title)}
            fiscalYear={fiscalYear}
            value={payment?.date ?? null}
            onCommit={(date) => run('setPayments', { keys, state, date, amount: paid })}
          />
        )}
      </td>
      <td className={styles.number}>{receipt ? `No. ${receipt.number}` : ''}</td>
    </tr>
  );
}
