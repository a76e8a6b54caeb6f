import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item, Vehicle } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { legRiders } from '../../domain/travel/leg-riders.ts';
import { vehiclesOf } from '../../domain/travel/leg-seats.ts';
import { documentWords } from '../words.ts';

/** People on a leg in this vehicle, or in all that drive it, and the attendants among them; null where nobody was asked. */
export function aboard(plan: Plan, leg: Item, vehicle: Vehicle) {
  const riders = legRiders(plan, leg, vehicle);
  if (riders === null) return null;
  const among = riders.shared > 1 ? vehiclesOf(plan, leg.id) : [vehicle];
  const attendants = among.reduce((sum, one) => sum + one.attendants.length, 0);
  const { sure, held, shared } = riders;
  return { all: sure + held + attendants, held, attendants, shared };
}

/** 32名, attendants included; 2台で60名 where it is not settled yet who rides in which. */
export function aboardText(plan: Plan, leg: Item, vehicle: Vehicle, language: Language): string {
  const { bus, trip } = documentWords(language);
  const count = aboard(plan, leg, vehicle);
  if (count === null) return '';
  const { all, held, shared } = count;
  const people = trip.riders(all) + heldNote(held, language);
  return shared > 1 ? bus.together(shared, people) : people;
}

/** （仮1名を含む）: seats held for proxies who have not answered. */
export const heldNote = (held: number, language: Language): string =>
  held === 0 ? '' : documentWords(language).bus.held(held);
