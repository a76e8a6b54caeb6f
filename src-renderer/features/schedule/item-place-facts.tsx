import { lengthText, needsText } from '../../../shared/documents/builders/itinerary-facts.ts';
import { documentWords } from '../../../shared/documents/words.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { stopNeeds } from '../../../shared/domain/travel/stop-needs.ts';
import { travelMinutes } from '../../../shared/domain/travel/travel-minutes.ts';
import { type Language, useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './item-panel.module.css';

/** What the places table knows: of a stop its hours and needs, of a leg its minutes and distance. */
export function ItemPlaceFacts({ item }: { item: Item }) {
  const language = useLanguage();
  const { schedule: words } = useWords();
  const plan = usePlan();
  const text = item.kind === 'travel' ? wayText(plan, item, language) : stopText(plan, item, language);
  if (text === '') return null;
  return (
    <dl className={styles.headcount} data-testid="place-facts">
      <dt>{item.kind === 'travel' ? words.wayFacts : words.stopFacts}</dt>
      <dd>{text}</dd>
    </dl>
  );
}

/** 25分・約12.3km as the table of travel times has it. */
function wayText(plan: Plan, { placeId, toPlaceId }: Item, language: Language): string {
  const known = placeId === null || toPlaceId === null ? null : travelMinutes(plan, placeId, toPlaceId);
  if (known === null) return '';
  const { trip } = documentWords(language);
  return [lengthText(known.minutes, language), known.distance ? trip.kilometres(known.distance) : '']
    .filter((part) => part !== '')
    .join(trip.betweenNeeds);
}

/** 開館 9:00～17:00・定休 月・トイレ有 of the place on the item's day. */
function stopText(plan: Plan, item: Item, language: Language): string {
  if (item.placeId === null) return '';
  const date = plan.rows.days.get(item.dayId ?? '')?.date ?? null;
  return needsText(stopNeeds(plan, item.placeId, item, date), language);
}
