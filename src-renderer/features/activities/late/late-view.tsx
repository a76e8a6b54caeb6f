import { format } from 'date-fns';
import { useMemo } from 'react';
import { lateAnswersText } from '../../../../shared/documents/builders/late-answers.ts';
import { lateAnswers } from '../../../../shared/domain/attendees/late-answers.ts';
import { lineOf, seatsOf } from '../../../../shared/domain/attendees/line.ts';
import { longDate } from '../../../../shared/domain/calendar/wareki.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useCopy } from '../../../parts/use-copy.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from './late.module.css';
import { LateTable } from './late-table.tsx';

/** 版のあと: the answers that are no longer what they were when the last edition was handed out. */
export function LateView() {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const copy = useCopy();
  const late = useMemo(() => lateAnswers(plan), [plan]);
  if (!late) {
    return (
      <EmptyState title={words.lateNoRelease} text={words.lateNoReleaseText}>
        <Button onClick={() => go('schedule')}>{words.toSchedule}</Button>
      </EmptyState>
    );
  }
  const date = format(new Date(late.release.at), 'yyyy-MM-dd');
  const since = words.lateSince(late.release.number, longDate(date, language));
  if (late.answers.length === 0) return <EmptyState title={words.lateNone} text={since} />;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2>{since}</h2>
        <Button
          look="primary"
          onClick={() => copy(lateAnswersText(plan, late, { language, date }), words.lateText)}
        >
          {words.copy}
        </Button>
      </div>
      <ul className={styles.balances}>
        {late.balances.map(({ activity, more, fewer }) => (
          <li key={activity.id}>
            <b>{titleOf(activity, language)}</b>
            <span>{words.lateBalance(more, fewer)}</span>
            <span>{words.lateNow(seatsOf(lineOf(plan, activity).inside))}</span>
          </li>
        ))}
      </ul>
      <LateTable answers={late.answers} />
    </div>
  );
}
