import { useState } from 'react';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useDayName } from '../../parts/day-name.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { PeopleHours } from './people-hours.tsx';
import styles from './places.module.css';

/** 人の都合: when those named in a day's items can be there, and when several of them are free. */
export function PeopleTab({ plan }: { readonly plan: Plan }) {
  const { places: words } = useWords();
  const go = useView((state) => state.go);
  const dayName = useDayName();
  const days = orderedDays(plan);
  const [chosen, setChosen] = useState('');
  const day = days.find(({ id }) => id === chosen) ?? days[0];
  if (!day)
    return (
      <EmptyState title={words.noDays} text={words.noDaysText}>
        <Button look="primary" onClick={() => go('overview')}>
          {words.toOverview}
        </Button>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <div>
        <Segmented
          label={words.day}
          value={day.id}
          options={days.map((one) => ({ value: one.id, label: dayName(one) }))}
          onChange={setChosen}
        />
      </div>
      <PeopleHours key={day.id} plan={plan} day={day} />
    </div>
  );
}
