import { useState } from 'react';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { VARIANTS } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { activeVariant, hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { hopKey, hopsOf } from '../../../shared/domain/travel/hops.ts';
import { proposeLegs } from '../../../shared/domain/travel/legs.ts';
import { useWords } from '../../i18n/language.tsx';
import { useDayName } from '../../parts/day-name.ts';
import { useRun } from '../../store/use-run.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { HopRow } from './hop-row.tsx';
import styles from './places.module.css';
import { TravelMatrix } from './travel-matrix.tsx';

/** A day's ways from place to place in their order: what is missing is filled in here, and legs are added in one step. */
export function DayTravel({ plan, day }: { readonly plan: Plan; readonly day: Day }) {
  const { common, places: words } = useWords();
  const go = useView((state) => state.go);
  const run = useRun(common.refused);
  const dayName = useDayName();
  const [variant, setVariant] = useState(activeVariant(plan, day.id));
  const two = hasVariants(plan, day.id);
  const hops = hopsOf(plan, day.id, two ? variant : 'a');
  const { legs } = proposeLegs(plan, day.id, variant);
  return (
    <section className={styles.section} aria-label={words.dayTravel(dayName(day))}>
      <div className={styles.head}>
        <h2>{words.dayTravel(dayName(day))}</h2>
        {two && (
          <Segmented
            label={words.variants}
            value={variant}
            options={VARIANTS.map((value) => ({ value, label: words.variantNames[value] }))}
            onChange={setVariant}
          />
        )}
        <span className={styles.grow} />
        {hops.length > 0 && (
          <Button
            disabled={legs.length === 0}
            onClick={() => run('addTravelLegs', { dayId: day.id, variant })}
          >
            {legs.length === 0 ? words.noLegsFit : words.addLegs(legs.length)}
          </Button>
        )}
      </div>
      {hops.length === 0 ? (
        <p className={styles.hint}>
          {words.noHops}{' '}
          <Button look="link" onClick={() => go('schedule')}>
            {words.toSchedule}
          </Button>
        </p>
      ) : (
        <>
          <ul className={styles.hops}>
            {hops.map((hop) => (
              <HopRow key={hopKey(hop)} plan={plan} hop={hop} />
            ))}
          </ul>
          <TravelMatrix plan={plan} hops={hops} dayName={dayName(day)} />
        </>
      )}
    </section>
  );
}
