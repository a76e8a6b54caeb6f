import { useState } from 'react';
import { isOverdue } from '../../../shared/domain/agenda/overdue.ts';
import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { deskDate } from '../../store/desk-date.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './agenda.module.css';
import { FollowUpRow } from './follow-up-row.tsx';

/** 連携候補: what is to be done after the meeting, by which city with whom, until when. */
export function FollowUpsView() {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [added, setAdded] = useState(0);
  const today = deskDate();
  const rows = [...plan.rows.followUps.values()].sort(byOrder);
  const overdue = rows.filter((row) => isOverdue(row, today)).length;
  return (
    <div className={styles.page}>
      {overdue > 0 && (
        <div className={styles.bar}>
          <Mark tone="error">{words.overdueCount(overdue)}</Mark>
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState title={words.noFollowUps} text={words.noFollowUpsText} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={words.followUpTable}>
          <table className={styles.followTable}>
            <ColumnHeads words={words.columns} actions />
            <tbody>
              {rows.map((row, n) => (
                <FollowUpRow key={row.id} row={row} n={n + 1} today={today} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <CommitInput
        key={added}
        className={styles.addTheme}
        aria-label={words.addFollowUp}
        placeholder={words.addFollowUp}
        value=""
        autoFocus={added > 0}
        onCommit={(title) => {
          if (title.trim() === '' || !run('addFollowUp', { title })) return false;
          setAdded(added + 1);
          return true;
        }}
      />
      <FromHub />
    </div>
  );
}

/** What was agreed on in the hub, to be seen in the same place; it is edited where it was written. */
function FromHub() {
  const { agenda: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const nameOf = useCityName(plan);
  const meetings = [...plan.rows.hubMeetings.values()].filter(({ followUp }) => followUp !== '');
  if (meetings.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.fromHub}>
      <div className={styles.bar}>
        <h2>{words.fromHub}</h2>
        <Button small onClick={() => go('hub')}>
          {words.toHub}
        </Button>
      </div>
      <ul className={styles.hubList}>
        {meetings.map(({ aId, bId, followUp, due }) => (
          <li key={hubMeetingKey(aId, bId)}>
            <b>{words.hubPair(nameOf(aId), nameOf(bId))}</b>　{followUp}
            {due !== null && <small className={styles.hint}>　{due}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
