import { timePointText } from '../../domain/calendar/times.ts';
import { type Language, longDate } from '../../domain/calendar/wareki.ts';
import type { Day, Item, Vehicle } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { hasVariants } from '../../domain/schedule/sequence.ts';
import { type ItineraryStep, itinerary } from '../../domain/travel/itinerary.ts';
import { legRiders } from '../../domain/travel/leg-riders.ts';
import { vehiclesOf } from '../../domain/travel/leg-seats.ts';
import type { Document, DocumentBlock, DocumentFacts, DocumentRow, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { dayName } from './day-heading.ts';
import { paperHead, textColumn } from './head.ts';
import { plainTitle } from './item-facts.ts';
import { lengthText, stepPlace, stepTime } from './itinerary-facts.ts';
import { paragraphs } from './letter-parts.ts';
import { type RainPlan, rainPlan } from './rain-plan.ts';
import { variantMark, variantOfDay } from './variant-of-day.ts';

/**
 * 運行指示書: what the coach company is given, a sheet for each vehicle and day: where it drives when, with how many
 * people, where it waits, and whom to call. No person is named on it.
 */
export function buildBusOrder(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const orders = orderedDays(plan).flatMap((day) => ordersOf(plan, day, options));
  return {
    ...paperHead(plan, 'bus-order', options),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: orders.flatMap((order, at): DocumentBlock[] => [
      { kind: 'heading', text: orderName(plan, order, options), ...(at > 0 ? { newPage: true } : {}) },
      factsOf(plan, order, options),
      stepTable(plan, order, options),
      ...remarksOf(plan, options),
    ]),
    notes: orders.length === 0 ? [words.bus.none] : [],
  };
}

interface Order {
  readonly day: Day;
  readonly vehicle: Vehicle;
  readonly steps: readonly ItineraryStep[];
}

/** A sheet for each vehicle that drives on a day, in the order of the vehicles. */
function ordersOf(plan: Plan, day: Day, options: DocumentOptions): Order[] {
  const steps = itinerary(plan, day.id, variantOfDay(day, options));
  const vehicles = [...plan.rows.vehicles.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
  return vehicles.flatMap((vehicle) => {
    const own = stepsOf(steps, vehicle);
    return own.some(({ kind }) => kind === 'leg') ? [{ day, vehicle, steps: own }] : [];
  });
}

/** The legs that a vehicle drives, and what takes place where it stands meanwhile. */
function stepsOf(steps: readonly ItineraryStep[], { id }: Vehicle): ItineraryStep[] {
  const drives = (step: ItineraryStep): boolean =>
    step.kind === 'leg' && step.vehicles.some((vehicle) => vehicle.id === id);
  const first = steps.find(drives);
  let at: string | null = first?.kind === 'leg' ? first.fromPlaceId : null;
  let activities: readonly string[] = first?.item.activityIds ?? [];
  return steps.filter((step) => {
    if (step.kind === 'leg') {
      if (!drives(step)) return false;
      at = step.toPlaceId;
      activities = step.item.activityIds;
      return true;
    }
    const { activityIds } = step.item;
    const isTheirs =
      activityIds.length === 0 ||
      activities.length === 0 ||
      activityIds.some((one) => activities.includes(one));
    return at !== null && step.placeId === at && isTheirs;
  });
}

/** 10月15日（水）　1号車. */
const orderName = (plan: Plan, { day, vehicle }: Order, options: DocumentOptions): string =>
  [dayName(day, options.language), vehicle.name, variantMark(plan, day, options)]
    .filter((part) => part !== '')
    .join(documentWords(options.language).space);

function factsOf(plan: Plan, order: Order, { language }: DocumentOptions): DocumentFacts {
  const { bus, trip } = documentWords(language);
  const { day, vehicle, steps } = order;
  const { contactOffice, contactPhone } = meetingOf(plan);
  const legs = steps.flatMap((step) => (step.kind === 'leg' ? [step] : []));
  const counts = legs.flatMap(({ item }) => aboard(plan, item, vehicle) ?? []);
  const [most] = counts.sort((a, b) => b.all - a.all);
  const gathering = steps.find(({ kind }) => kind === 'assembly');
  const [first] = legs;
  const at = gathering && 'time' in gathering ? gathering.time : (first?.depart ?? null);
  const where = (gathering && 'placeId' in gathering ? gathering.placeId : null) ?? first?.fromPlaceId ?? '';
  const place = plan.rows.places.get(where);
  const rows = [
    { label: bus.party, text: titleOf(meetingOf(plan), language) },
    { label: bus.date, text: day.date === null ? dayName(day, language) : longDate(day.date, language) },
    { label: bus.vehicle, text: trip.coach(vehicle.name, vehicle.company, vehicle.seats) },
    {
      label: bus.people,
      text: most ? bus.most(most, counts.at(-1)?.all === most.all) + heldNote(most.held, language) : '',
    },
    {
      label: bus.meets,
      text: [
        at === null ? '' : timePointText(at, language),
        place ? place.name + (place.address === '' ? '' : bus.inBrackets(place.address)) : '',
      ]
        .filter((part) => part !== '')
        .join(documentWords(language).space),
    },
    {
      label: bus.emergency,
      text: [contactOffice, contactPhone].filter((part) => part !== '').join(documentWords(language).space),
    },
    { label: bus.phone, text: vehicle.phone },
    { label: bus.remarks, text: vehicle.remarks },
  ];
  return { kind: 'facts', rows: rows.filter(({ text }) => text !== '') };
}

/** People on a leg in this vehicle, or in all that drive it, and the attendants among them; null where nobody was asked. */
function aboard(plan: Plan, leg: Item, vehicle: Vehicle) {
  const riders = legRiders(plan, leg, vehicle);
  if (riders === null) return null;
  const among = riders.shared > 1 ? vehiclesOf(plan, leg.id) : [vehicle];
  const attendants = among.reduce((sum, one) => sum + one.attendants.length, 0);
  const { sure, held, shared } = riders;
  return { all: sure + held + attendants, held, attendants, shared };
}

function stepTable(plan: Plan, order: Order, options: DocumentOptions): DocumentTable {
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
  { vehicle }: Order,
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
      { text: isLeg ? peopleText(plan, item, vehicle, language) : '' },
      { text: remarks.filter((line) => line !== '').join('\n') },
    ],
    ...(isLeg ? { strong: true } : {}),
  };
}

/** 32名, attendants included; 2台で60名 where it is not settled yet who rides in which. */
function peopleText(plan: Plan, leg: Item, vehicle: Vehicle, language: Language): string {
  const { bus, trip } = documentWords(language);
  const count = aboard(plan, leg, vehicle);
  if (count === null) return '';
  const { all, held, shared } = count;
  const people = trip.riders(all) + heldNote(held, language);
  return shared > 1 ? bus.together(shared, people) : people;
}

/** （仮1名を含む）: seats held for proxies who have not answered. */
const heldNote = (held: number, language: Language): string =>
  held === 0 ? '' : documentWords(language).bus.held(held);

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

function remarksOf(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const lines = paragraphs(paperText(plan, 'bus-order.remarks', options));
  if (lines.length === 0) return [];
  return [{ kind: 'heading', text: documentWords(options.language).bus.notes, level: 2 }, ...lines];
}
