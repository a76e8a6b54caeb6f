import { useMemo } from 'react';
import * as v from 'valibot';
import { orderedDays } from '../../../../shared/domain/plan/ordered-days.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { isLost, roomSeating } from '../../../../shared/domain/seating/room-seating.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { FIRST_SHAPE, PlanTools } from './plan-tools.tsx';
import { RoomView } from './room-view.tsx';
import styles from './seating.module.css';

/** 席次: who sits where in a room, session by session. */
export function SeatingView() {
  const { common, activities } = useWords();
  const { seating: words } = activities;
  const plan = usePlan();
  const run = useRun(common.refused);
  const [chosen, choose] = usePreference('activities.seating', v.string(), '');
  const all = [...plan.rows.seatPlans.values()].sort(byOrder);
  const seatPlan = all.find(({ id }) => id === chosen) ?? all[0];
  const seating = useMemo(() => (seatPlan ? roomSeating(plan, seatPlan) : null), [plan, seatPlan]);
  const sessions = orderedDays(plan).flatMap(({ id }) =>
    [...plan.rows.items.values()]
      .filter(
        (item) =>
          item.dayId === id &&
          (item.id === seatPlan?.itemId ||
            (!item.cancelled && item.kind !== 'travel' && item.kind !== 'break')),
      )
      .sort(byOrder),
  );
  const add = (itemId: string): void => {
    const title = plan.rows.items.get(itemId)?.title ?? words.everybody;
    run('addSeatPlan', {
      title,
      itemId: itemId === '' ? null : itemId,
      ...FIRST_SHAPE,
      fixtures: [{ kind: 'podium', side: 'front' }],
    });
  };
  const adder = (
    <Select
      aria-label={words.add}
      value="none"
      options={[
        { value: 'none', label: words.add },
        { value: '', label: words.everybody },
        ...sessions.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(value) => value !== 'none' && add(value)}
    />
  );
  if (!seatPlan || !seating)
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <span className={styles.tools}>{adder}</span>
      </EmptyState>
    );
  const { places, unseated, expected } = seating;
  const doubtful = places.filter(({ doubt }) => doubt !== null).length;
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Select
          aria-label={words.plan}
          value={seatPlan.id}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={choose}
        />
        {adder}
        <span className={styles.count} data-testid="seat-counts">
          {words.state(places.length, expected - unseated.length, unseated.length, doubtful)}
        </span>
        <Button small onClick={() => run('arrangeRoom', { seatPlanId: seatPlan.id, by: 'city' })}>
          {words.byCity}
        </Button>
        <Button small onClick={() => run('arrangeRoom', { seatPlanId: seatPlan.id, by: 'rank' })}>
          {words.byRank}
        </Button>
        <Button small look="quiet" onClick={() => run('clearRoom', { seatPlanId: seatPlan.id })}>
          {words.clear}
        </Button>
        <Button small look="quiet" onClick={() => run('removeSeatPlan', { id: seatPlan.id })}>
          {words.remove}
        </Button>
      </div>
      {isLost(plan, seatPlan) && <Notice tone="caution">{words.lost}</Notice>}
      <PlanTools key={seatPlan.id} seatPlan={seatPlan} sessions={sessions} isLost={isLost(plan, seatPlan)} />
      <RoomView plan={plan} seatPlan={seatPlan} seating={seating} />
    </div>
  );
}
