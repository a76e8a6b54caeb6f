import { useMemo } from 'react';
import * as v from 'valibot';
import { activityState } from '../../../../shared/domain/attendees/activity-state.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { todayIso } from '../today-iso.ts';
import { ActivityCard } from './activity-card.tsx';
import { ActivityDetail } from './activity-detail.tsx';
import styles from './list.module.css';

/** 行事: each with its places and its deadline; the chosen one with its people. */
export function ActivitiesView() {
  const { common, activities: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [chosen, choose] = usePreference('activities.chosen', v.string(), '');
  const today = todayIso();
  const states = useMemo(
    () =>
      [...plan.rows.activities.values()]
        .sort(byOrder)
        .map((activity) => ({ activity, state: activityState(plan, activity, today) })),
    [plan, today],
  );
  const current = states.find(({ activity }) => activity.id === chosen) ?? states[0];
  return (
    <div className={styles.desk}>
      <div className={styles.side}>
        <ul className={styles.cards} aria-label={words.list}>
          {states.map(({ activity, state }) => (
            <li key={activity.id}>
              <ActivityCard
                activity={activity}
                state={state}
                isCurrent={activity.id === current?.activity.id}
                onChoose={() => choose(activity.id)}
              />
            </li>
          ))}
        </ul>
        <Button small onClick={() => run('addActivity', { title: words.newTitle, kind: 'reception' })}>
          {words.add}
        </Button>
      </div>
      {current && (
        <ActivityDetail key={current.activity.id} activity={current.activity} state={current.state} />
      )}
    </div>
  );
}
