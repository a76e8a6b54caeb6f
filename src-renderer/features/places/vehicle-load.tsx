import type { Vehicle } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { busSize, nextBusSize } from '../../../shared/domain/travel/bus-size.ts';
import { type LegSeats, legSeats, legsOf } from '../../../shared/domain/travel/leg-seats.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './places.module.css';
import looks from './vehicle.module.css';

/** The headcount of the fullest leg against the seats; the next size of coach is told before it is needed. */
export function VehicleLoad({ plan, vehicle }: { readonly plan: Plan; readonly vehicle: Vehicle }) {
  const { places: words } = useWords();
  const legs = legsOf(plan, vehicle.id).map((leg) => legSeats(plan, leg));
  if (legs.length === 0) return <p className={styles.hint}>{words.notDriving}</p>;
  const fullest = legs.reduce<LegSeats | null>(
    (most, one) =>
      one.needed !== null &&
      (most === null ||
        one.short > most.short ||
        (one.short === most.short && one.needed > (most.needed ?? 0)))
        ? one
        : most,
    null,
  );
  const people = fullest?.people ?? null;
  if (fullest === null || people === null) return <p className={styles.hint}>{words.nobodyAsked}</p>;
  const { vehicles, seats, attendants, short } = fullest;
  const needed = fullest.needed ?? 0;
  const expected = needed - attendants;
  const besides = words.mayCome(people.maybe, people.open);
  const next = vehicles.length === 1 ? nextBusSize(needed, people.mayCome) : null;
  return (
    <div className={looks.load} data-short={short > 0 || undefined} role={short > 0 ? 'alert' : 'status'}>
      <b>{words.load(expected, people.held, attendants, seats)}</b>
      {vehicles.length > 1 && <span>{words.together(vehicles.map(({ name }) => name).join('・'))}</span>}
      {besides !== '' && <span>{words.besides(besides)}</span>}
      {short > 0 && <strong>{words.tooSmall(short)}</strong>}
      {vehicles.length === 1 && short === 0 && expected > 0 && (
        <span>{words.sizeNow(words.sizes[busSize(needed)])}</span>
      )}
      {next && (
        <span className={looks.caution}>
          {words.nextSize(next.limit, next.left, words.sizes[next.size], next.most)}
        </span>
      )}
    </div>
  );
}
