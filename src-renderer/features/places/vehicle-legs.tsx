import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Vehicle } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { legOrder } from '../../../shared/domain/travel/leg-seats.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useDayName } from '../../parts/day-name.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './places.module.css';
import looks from './vehicle.module.css';

/** Which legs a vehicle drives: every leg of the schedule with day and time, ticked where it does. */
export function VehicleLegs({
  plan,
  vehicle,
  onTravel,
}: {
  readonly plan: Plan;
  readonly vehicle: Vehicle;
  readonly onTravel: () => void;
}) {
  const { common, places: words } = useWords();
  const language = useLanguage();
  const dayName = useDayName();
  const run = useRun(common.refused);
  const legs = [...plan.rows.items.values()]
    .filter(
      (item) => item.kind === 'travel' && item.dayId !== null && !item.cancelled && item.transport !== 'walk',
    )
    .sort((a, b) => legOrder(plan, a) - legOrder(plan, b));
  if (legs.length === 0)
    return (
      <p className={styles.hint}>
        {words.noLegs}{' '}
        <Button look="link" onClick={onTravel}>
          {words.toTravel}
        </Button>
      </p>
    );
  return (
    <fieldset className={looks.legs}>
      <legend>{words.drives}</legend>
      {legs.map((leg) => {
        const day = plan.rows.days.get(leg.dayId ?? '');
        return (
          <label key={leg.id}>
            <input
              type="checkbox"
              aria-label={words.drivesLeg(vehicle.name, leg.title)}
              checked={plan.rows.rides.has(`${vehicle.id}|${leg.id}`)}
              onChange={(event) =>
                run('setRide', { vehicleId: vehicle.id, itemId: leg.id, on: event.target.checked })
              }
            />
            <span className={looks.when}>
              {day && dayName(day)} {rangeText(leg.start, leg.end, language)}
            </span>
            <span>{leg.title}</span>
            {leg.variant !== 'both' && <Mark>{words.variantNames[leg.variant]}</Mark>}
          </label>
        );
      })}
    </fieldset>
  );
}
