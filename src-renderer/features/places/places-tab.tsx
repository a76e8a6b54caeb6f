import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddPlace } from './add-place.tsx';
import { foundPlaces, placesInOrder } from './place-list.ts';
import { PlaceRow } from './place-row.tsx';
import styles from './places.module.css';

/** 場所: venues with their rooms, stops, on-line addresses, each edited where it stands. */
export function PlacesTab({ plan, text }: { readonly plan: Plan; readonly text: string }) {
  const { places: words } = useWords();
  const all = placesInOrder(plan);
  const shown = foundPlaces(all, text);
  return (
    <div className={styles.page}>
      {all.length === 0 && <EmptyState title={words.empty} text={words.emptyText} />}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState title={words.noneFound} text={words.noneFoundText} />
      )}
      {shown.length > 0 && (
        <ul className={styles.cards} aria-label={words.list}>
          {shown.map((place) => (
            <PlaceRow key={place.id} plan={plan} place={place} />
          ))}
        </ul>
      )}
      <AddPlace plan={plan} />
    </div>
  );
}
