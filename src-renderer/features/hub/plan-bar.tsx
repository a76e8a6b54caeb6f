import type { Hub } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useHubPlanner } from '../../store/hub-planner.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import styles from './timetable.module.css';

/** 割り当てる, how far it is, and what was proved of what came out. */
export function PlanBar({ hub }: { hub: Hub }) {
  const { hub: words } = useWords();
  const plan = usePlan();
  const { progress, plan: assign, cancel } = useHubPlanner();
  const count = plan.rows.hubMeetings.size;
  if (progress !== null) {
    const percent = Math.round(progress.share * 100);
    return (
      <div className={styles.planBar}>
        <progress value={percent} max={100} aria-label={words.working(percent, progress.meetings)} />
        <span role="status">{words.working(percent, progress.meetings)}</span>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    );
  }
  const { result } = hub;
  return (
    <div className={styles.planBar}>
      <Button look="primary" onClick={assign} disabled={plan.rows.hubCities.size < 2}>
        {count === 0 ? words.assign : words.assignAgain}
      </Button>
      {result ? (
        <p className={styles.result} role="status" data-testid="hub-result">
          <span>
            {words.result({
              meetings: count,
              mutual: words.measure(result.mutual.reached, result.mutual.ceiling),
              covered: words.measure(result.covered.reached, result.covered.ceiling),
              points: words.measure(result.points.reached, result.points.ceiling),
            })}
          </span>
          <b>{result.proved ? words.proved : words.gap(words.percent(result.gap))}</b>
          <small>{words.order}</small>
        </p>
      ) : (
        <p className={styles.result}>{count === 0 ? words.noMeetings : words.changedSince}</p>
      )}
    </div>
  );
}
