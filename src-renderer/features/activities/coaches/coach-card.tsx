import { nextBusSize } from '../../../../shared/domain/travel/bus-size.ts';
import type { CoachLoad } from '../../../../shared/domain/travel/seating-of.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { WindowedList } from '../../../ui/windowed-list.tsx';
import styles from './coaches.module.css';
import { RIDER, RiderLine } from './rider-line.tsx';
import type { SeatWriter } from './use-seats.ts';

/** A vehicle: how full it is, who goes along, how near the next class is, and who sits in it. */
export function CoachCard({
  coach,
  coaches,
  mayCome,
  seats,
}: {
  coach: CoachLoad;
  coaches: readonly CoachLoad[];
  /** People who may come into this vehicle: without a seat yet, not answered, undecided. */
  mayCome: number;
  seats: SeatWriter;
}) {
  const { activities: words } = useWords();
  const { vehicle, people, capacity, taken, held, takenByOthers, headcount } = coach;
  const next = nextBusSize(headcount, mayCome);
  return (
    <section className={styles.coach} aria-label={vehicle.name}>
      <h2>
        {vehicle.name}
        <Mark>{words.load(taken + takenByOthers, capacity)}</Mark>
      </h2>
      <p className={styles.hint}>
        {vehicle.attendants.length > 0 && (
          <>
            {words.attendants(vehicle.attendants.join(words.separator))}
            <br />
          </>
        )}
        {takenByOthers > 0 && (
          <>
            {words.others(takenByOthers)}
            <br />
          </>
        )}
        {words.headcount(headcount, held)}
      </p>
      {next !== null && <Notice tone="caution">{words.threshold(next.limit, next.left, next.most)}</Notice>}
      <WindowedList
        items={people}
        keyOf={({ claim }) => claim.person.id}
        height={RIDER}
        lineClassName={styles.rider}
        line={({ claim, seats: own }) => (
          <RiderLine claim={claim} seat={own[0] ?? null} coaches={coaches} seats={seats} />
        )}
      />
    </section>
  );
}
