import type { ReactNode } from 'react';
import { organisationIdOf } from '../../../shared/domain/attendees/city-group.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import styles from './reception.module.css';
import { timeOf } from './time-of.ts';
import type { Desk } from './use-desk.ts';

const LATEST = 8;

/** How many are here, city by city, and the last ones with a way to take a tick back. */
export function ArrivalCounts({
  desk,
  onTakenBack,
  children,
}: {
  desk: Desk;
  onTakenBack: () => void;
  children: ReactNode;
}) {
  const { reception: words } = useWords();
  const cityName = useCityName(usePlan());
  const { arrived, expected, cities, latest } = desk.reception;
  const nameOf = (group: string): string => {
    const id = organisationIdOf(group);
    return (id === null ? group : cityName(id)) || words.noGroup;
  };
  return (
    <aside className={styles.counts} aria-label={words.arrived}>
      <div className={styles.total} data-testid="arrived">
        <span>{words.arrived}</span>
        <b>{words.of(arrived, expected)}</b>
        <span>{expected > 0 && (arrived === expected ? words.all : words.left(expected - arrived))}</span>
      </div>
      {latest.length > 0 && (
        <section>
          <h2>{words.latest}</h2>
          <ul className={styles.list}>
            {latest.slice(0, LATEST).map((arrival) => (
              <li key={arrival.person.id}>
                <span>
                  {timeOf(arrival.at ?? '')}　{arrival.person.name}
                </span>
                <Button
                  look="link"
                  small
                  aria-label={`${arrival.person.name} ${words.undo}`}
                  onClick={() => {
                    desk.takeBack(arrival);
                    onTakenBack();
                  }}
                >
                  {words.undo}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {desk.rollCall && (
        <section aria-label={words.vehicles}>
          <h2>{words.vehicles}</h2>
          <ul className={styles.list}>
            {desk.rollCall.counts.map(({ vehicle, ...count }) => (
              <li key={vehicle?.id ?? ''} className={count.arrived === count.expected ? styles.complete : ''}>
                <span>{vehicle?.name ?? words.noSeat}</span>
                <span>{words.of(count.arrived, count.expected)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      {cities.length > 0 && (
        <section>
          <h2>{words.cities}</h2>
          <ul className={styles.list}>
            {cities.map((city) => (
              <li key={city.group} className={city.arrived === city.expected ? styles.complete : ''}>
                <span>{nameOf(city.group)}</span>
                <span>{words.of(city.arrived, city.expected)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
