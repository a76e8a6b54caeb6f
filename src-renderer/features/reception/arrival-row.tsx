import type { Arrival } from '../../../shared/domain/attendees/reception.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { fromText } from '../../parts/from-text.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Mark } from '../../ui/marks.tsx';
import styles from './reception.module.css';
import { timeOf } from './time-of.ts';

/** One person the desk may mean: large, the whole row is the button. */
export function ArrivalRow({
  id,
  arrival,
  vehicle,
  chosen,
  onTake,
}: {
  id: string;
  arrival: Arrival;
  /** The vehicle he or she belongs into, or that there is none; '' where the roll of no vehicle is called. */
  vehicle: string;
  chosen: boolean;
  onTake: () => void;
}) {
  const { reception: words } = useWords();
  const plan = usePlan();
  const { person, standing, at } = arrival;
  const from = fromText(plan, person, useLanguage());
  const state = standing === null ? words.replaced : words.standings[standing];
  return (
    <button
      id={id}
      type="button"
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={`${styles.hit} ${at === null ? '' : styles.in}`}
      onClick={onTake}
    >
      <span className={styles.who}>
        <span className={styles.reading}>{person.reading}</span>
        <b>{person.name}</b>
      </span>
      <span className={styles.from}>
        {vehicle !== '' && <Mark>{vehicle}</Mark>}
        {from}
        <small>{person.jobTitle}</small>
      </span>
      <span className={standing === 'yes' || at !== null ? styles.quiet : styles.odd}>
        {at === null ? (standing === 'yes' ? '' : state) : words.done(timeOf(at))}
      </span>
      <span className={styles.do}>{at === null ? words.checkIn : '✓'}</span>
    </button>
  );
}
