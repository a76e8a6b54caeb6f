import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Hop } from '../../../shared/domain/travel/hops.ts';
import { travelMinutes, venueId } from '../../../shared/domain/travel/travel-minutes.ts';
import { useWords } from '../../i18n/language.tsx';
import { MinutesInput } from './minutes-input.tsx';
import styles from './travel-matrix.module.css';

/** Every combination of a day's places, in the order of the day; the ways it takes stand out. */
export function TravelMatrix({
  plan,
  hops,
  dayName,
}: {
  readonly plan: Plan;
  readonly hops: readonly Hop[];
  readonly dayName: string;
}) {
  const { places: words } = useWords();
  const stops = [...new Set(hops.flatMap((hop) => [hop.fromPlaceId, hop.toPlaceId]))].filter(
    (id, n, all) => all.findIndex((other) => venueId(plan, other) === venueId(plan, id)) === n,
  );
  const taken = new Set(
    hops.map((hop) => `${venueId(plan, hop.fromPlaceId)}|${venueId(plan, hop.toPlaceId)}`),
  );
  const isTaken = (from: string, to: string): boolean =>
    taken.has(`${venueId(plan, from)}|${venueId(plan, to)}`);
  const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
  if (stops.length < 3) return null;
  return (
    <details className={styles.matrix}>
      <summary>{words.matrix}</summary>
      <div className={styles.scroll}>
        <table aria-label={words.matrixOf(dayName)}>
          <thead>
            <tr>
              <th scope="col">{words.fromTo}</th>
              {stops.map((to) => (
                <th key={to} scope="col">
                  {name(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stops.map((from) => (
              <tr key={from}>
                <th scope="row">{name(from)}</th>
                {stops.map((to) => (
                  <td key={to} data-taken={isTaken(from, to) || undefined}>
                    {from === to ? (
                      '―'
                    ) : (
                      <MinutesInput
                        plan={plan}
                        from={from}
                        to={to}
                        needed={isTaken(from, to)}
                        known={travelMinutes(plan, from, to)?.minutes ?? null}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
