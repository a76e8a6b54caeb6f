import type { Language } from '../../domain/calendar/wareki.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { hasVariants } from '../../domain/schedule/sequence.ts';
import type { ItineraryStep } from '../../domain/travel/itinerary.ts';
import type { DocumentRow, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { aboardText } from './bus-aboard.ts';
import { type BusOrder, orderName } from './bus-orders-of.ts';
import { textColumn } from './head.ts';
import { plainTitle } from './item-facts.ts';
import { lengthText, stepPlace, stepTime } from './itinerary-facts.ts';
import { type RainPlan, rainPlan } from './rain-plan.ts';
import { variantOfDay } from './variant-of-day.ts';

/** Where a vehicle drives when, with how many people, and where it waits. */
export function stepTable(plan: Plan, order: BusOrder, options: DocumentOptions): DocumentTable {
  const { language } = options;
  const { bus, columns } = documentWords(language);
  const { day, steps } = order;
  const rain =
    variantOfDay(day, options) === 'a' && hasVariants(plan, day.id) ? rainPlan(plan, day.id, language) : null;
  return {
    kind: 'table',
    caption: null,
    columns: [
      { ...textColumn('time', columns.time, 8.2), align: 'center' },
      textColumn('place', columns.place, 12),
      textColumn('content', columns.content, 9.5),
      { ...textColumn('people', bus.aboard, 6), align: 'center' },
      textColumn('remarks', bus.stopRemarks, 16),
    ],
    sectionLabel: bus.vehicle,
    sections: [
      {
        heading: null,
        name: orderName(plan, order, options),
        rows: steps.map((step, at) =>
          stepRow(plan, order, step, isStill(steps[at - 1], step), rain, language),
        ),
      },
    ],
  };
}

/** Whether a stop is where the one before it was: what is said of the place is not said again. */
const isStill = (before: ItineraryStep | undefined, step: ItineraryStep): boolean =>
  before !== undefined && before.kind !== 'leg' && step.kind !== 'leg' && before.placeId === step.placeId;

function stepRow(
  plan: Plan,
  { vehicle }: BusOrder,
  step: ItineraryStep,
  still: boolean,
  rain: RainPlan | null,
  language: Language,
): DocumentRow {
  const { bus, trip, onTheDot, letter } = documentWords(language);
  const { item } = step;
  const isLeg = step.kind === 'leg';
  const move = isLeg
    ? [
        step.distance === null || step.distance === 0 ? '' : trip.kilometres(step.distance),
        lengthText(step.minutes, language),
      ]
    : [];
  const instead = rain?.insteadOf(item) ?? '';
  const remarks = [
    item.fixed ? onTheDot : '',
    ...(isLeg || still ? [] : stopLines(plan, step.placeId, language)),
    instead === '' ? '' : letter.ifItRains(instead),
  ];
  return {
    cells: [
      { text: stepTime(step, language) },
      { text: stepPlace(plan, step, language) },
      isLeg
        ? { text: [bus.drive, ...move].filter((part) => part !== '').join(' ') }
        : { text: plainTitle(plan, item, language) },
      { text: isLeg ? aboardText(plan, item, vehicle, language) : '' },
      { text: remarks.filter((line) => line !== '').join('\n') },
    ],
    ...(isLeg ? { strong: true } : {}),
  };
}

/** Where the vehicle stands: whether a coach can park, the address and the telephone. */
function stopLines(plan: Plan, placeId: string | null, language: Language): string[] {
  const { trip, letter } = documentWords(language);
  const place = plan.rows.places.get(placeId ?? '');
  if (!place) return [];
  return [
    place.busParking === null ? '' : trip.parking(place.busParking),
    place.address,
    place.phone === '' ? '' : letter.phoneOf(place.phone),
  ];
}
