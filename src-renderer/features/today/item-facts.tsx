import { itemHeadcount } from '../../../shared/domain/attendees/headcount.ts';
import { personName } from '../../../shared/domain/attendees/person-name.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { shownPlace } from '../../../shared/domain/schedule/named-place.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './item-facts.module.css';

/** Where an item is, who is in charge, how many are expected; what is not known is left out. */
export function ItemFacts({ plan, item }: { plan: Plan; item: Item }) {
  const { schedule, today: words } = useWords();
  const to = plan.rows.places.get(item.toPlaceId ?? '')?.name ?? '';
  const places = [shownPlace(plan, item, schedule.fields.allRooms), to].filter((name) => name !== '');
  const people = [...plan.rows.itemPeople.values()].filter((one) => one.itemId === item.id).sort(byOrder);
  const { yes, held } = itemHeadcount(plan, item);
  return (
    <p className={styles.facts}>
      {places.length > 0 && <span>{places.join(' → ')}</span>}
      {people.length > 0 && (
        <span>
          <span className={styles.label}>{words.inCharge}</span>{' '}
          {people.map((one) => personName(plan, one)).join('・')}
        </span>
      )}
      {yes + held > 0 && (
        <span>
          <span className={styles.label}>{words.expectedPeople}</span> {words.people(yes + held)}
        </span>
      )}
    </p>
  );
}
