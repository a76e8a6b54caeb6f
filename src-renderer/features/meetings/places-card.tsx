import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { AddPlace } from '../places/add-place.tsx';
import { placesInOrder } from '../places/place-list.ts';
import styles from './overview.module.css';

/** Venues with their rooms, and stops, in short: they are edited on their own screen. */
export function PlacesCard() {
  const { common, meetings: words, places } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>
        {words.places}
        <Button small onClick={() => go('places')}>
          {places.openScreen}
        </Button>
      </h2>
      <ul className={styles.list}>
        {placesInOrder(plan).map(({ id, name, kind, capacity, parentId }) => (
          <li key={id} className={`${styles.line} ${styles.place}`}>
            <span className={parentId === null ? undefined : styles.room}>{name}</span>
            <span className={styles.quiet}>{words.placeKinds[kind]}</span>
            <span className={styles.quiet}>{capacity === null ? '' : common.people(capacity)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <AddPlace plan={plan} first="room" />
      </div>
    </section>
  );
}
