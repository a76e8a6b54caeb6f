import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { hopsOf } from '../../../shared/domain/travel/hops.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DayTravel } from './day-travel.tsx';
import { travelPlaces } from './place-list.ts';
import styles from './places.module.css';
import type { PlacesTabName } from './places-tab-names.ts';
import { TimeList } from './time-list.tsx';

/** 移動時間: what each day needs in order, then every pair that is known. */
export function TravelTab({
  plan,
  onTab,
}: {
  readonly plan: Plan;
  readonly onTab: (tab: PlacesTabName) => void;
}) {
  const { places: words } = useWords();
  if (travelPlaces(plan).length < 2 && plan.rows.travelTimes.size === 0)
    return (
      <EmptyState title={words.noPairs} text={words.needTwo}>
        <Button look="primary" onClick={() => onTab('places')}>
          {words.toPlaces}
        </Button>
      </EmptyState>
    );
  const days = orderedDays(plan).filter(
    (day) => day.kind !== 'meeting' || hopsOf(plan, day.id, 'a').length > 0,
  );
  return (
    <div className={styles.page}>
      {days.map((day) => (
        <DayTravel key={day.id} plan={plan} day={day} />
      ))}
      <TimeList plan={plan} />
    </div>
  );
}
