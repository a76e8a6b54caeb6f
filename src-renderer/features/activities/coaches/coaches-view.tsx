import { useMemo } from 'react';
import * as v from 'valibot';
import { activityHeadcount } from '../../../../shared/domain/attendees/headcount.ts';
import { seatsOf } from '../../../../shared/domain/attendees/line.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { seatingOf } from '../../../../shared/domain/travel/seating-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { WindowedList } from '../../../ui/windowed-list.tsx';
import { CoachCard } from './coach-card.tsx';
import styles from './coaches.module.css';
import { RIDER, RiderLine } from './rider-line.tsx';
import { useSeats } from './use-seats.ts';

/** Tours first: that is what people ride to. */
const RANK: Readonly<Record<Activity['kind'], number>> = {
  excursion: 0,
  'side-tour': 1,
  reception: 2,
  meeting: 3,
};

/** 号車割: who rides in which vehicle; cities together, locks kept. */
export function CoachesView() {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const [chosen, choose] = usePreference('activities.coaches', v.string(), '');
  const options = useMemo(
    () =>
      [...plan.rows.activities.values()]
        .filter(({ cancelled }) => !cancelled)
        .sort((a, b) => RANK[a.kind] - RANK[b.kind] || byOrder(a, b))
        .map((one) => ({ activity: one, seating: seatingOf(plan, one) })),
    [plan],
  );
  // Until somebody has chosen: where there is something to give out.
  const current =
    options.find((one) => one.activity.id === chosen) ??
    options.find(({ seating: of }) => of.coaches.length > 0 && of.riders.length > 0) ??
    options.find(({ seating: of }) => of.coaches.length > 0) ??
    options[0];
  const { activity, seating } = current ?? { activity: null, seating: null };
  const seats = useSeats(activity?.id ?? '', seating);
  if (!activity || !seating || options.every(({ seating: of }) => of.coaches.length === 0)) {
    return <NoVehicles />;
  }
  const { coaches, riders, unseated } = seating;
  // They would be spread over all the vehicles.
  const mayCome = Math.ceil(
    (seatsOf(unseated) + activityHeadcount(plan, activity.id).mayCome) / Math.max(1, coaches.length),
  );
  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        <Select
          aria-label={words.coachesOf}
          value={activity.id}
          onChange={choose}
          options={options.map(({ activity: one }) => ({ value: one.id, label: titleOf(one, language) }))}
        />
        <span className={styles.count}>{words.riders(riders.length, seatsOf(riders))}</span>
        <Button look="primary" disabled={riders.length === 0 || coaches.length === 0} onClick={seats.assign}>
          {words.assign}
        </Button>
      </div>
      {coaches.length === 0 ? (
        <NoVehicles />
      ) : riders.length === 0 ? (
        <EmptyState title={words.noRiders} text={words.noRidersText} />
      ) : (
        <div className={styles.coaches}>
          <section className={styles.coach}>
            <h2>{unseated.length === 0 ? words.allSeated : words.unseated}</h2>
            <WindowedList
              items={unseated}
              keyOf={({ person }) => person.id}
              height={RIDER}
              lineClassName={styles.rider}
              line={(claim) => <RiderLine claim={claim} seat={null} coaches={coaches} seats={seats} />}
            />
          </section>
          {coaches.map((coach) => (
            <CoachCard
              key={coach.vehicle.id}
              coach={coach}
              coaches={coaches}
              mayCome={mayCome}
              seats={seats}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** No vehicle drives for the activity: where they are entered. */
function NoVehicles() {
  const { activities: words } = useWords();
  const go = useView((state) => state.go);
  return (
    <EmptyState title={words.vehiclesNone} text={words.vehiclesNoneText}>
      <Button look="primary" onClick={() => go('places')}>
        {words.toPlaces}
      </Button>
    </EmptyState>
  );
}
