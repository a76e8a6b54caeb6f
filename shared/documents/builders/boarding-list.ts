import { timePointText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Attendee, Item } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { type BoardingGroup, boardingGroups, type Rider } from '../../domain/travel/boarding.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { dayName } from './day-heading.ts';
import { handlingNotes, headLines, paperHead } from './head.ts';
import { plainTitle } from './item-facts.ts';
import { inPaperOrder } from './people-order.ts';
import { variantMark, variantOfDay } from './variant-of-day.ts';

/** Legs beyond which a page upright is too narrow for their columns. */
const LEGS_UPRIGHT = 3;
const BOX = '□';

/**
 * 乗車名簿: a sheet for each vehicle and day, with a box to call the roll on each leg. Until people are assigned to
 * vehicles (号車割) one sheet is for all that drive together; who has no seat then stands on a sheet at the end.
 * Telephone numbers stand on it only when they are asked for.
 */
export function buildBoardingList(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const groups = orderedDays(plan).flatMap((day) => boardingGroups(plan, day, variantOfDay(day, options)));
  const filled = groups.filter(({ riders }) => riders.length > 0);
  const most = Math.max(0, ...filled.map(({ legs }) => legs.length));
  return {
    ...paperHead(plan, 'boarding-list', options),
    subtitle: [...headLines(plan, language), words.noHonorifics],
    marks: [words.confidential],
    page: { size: 'A4', orientation: most > LEGS_UPRIGHT ? 'landscape' : 'portrait' },
    blocks: filled.flatMap((group, n): Document['blocks'] => [
      { kind: 'heading', text: groupName(plan, group, options), ...(n > 0 ? { newPage: true } : {}) },
      ...groupLines(plan, group, language).map((text) => ({ kind: 'paragraph' as const, text })),
      groupTable(plan, group, options),
    ]),
    notes: [
      ...(groups.length === 0 ? [words.trip.noLegs] : filled.length === 0 ? [words.noPeople] : []),
      ...(filled.some(({ spread }) => spread === 'open') ? [words.trip.unassigned] : []),
      ...(groups.some(({ legs }) => legs.some(({ activityIds }) => activityIds.length === 0))
        ? [words.trip.nobodyAsked]
        : []),
      ...(filled.length > 0 ? handlingNotes(plan, language) : []),
    ],
  };
}

/** 10月15日（水）　1号車・2号車. */
function groupName(plan: Plan, { day, vehicles, spread }: BoardingGroup, options: DocumentOptions): string {
  const words = documentWords(options.language);
  const names = vehicles.map(({ name }) => name).join(words.trip.betweenNeeds);
  return [
    dayName(day, options.language),
    names === '' ? words.trip.noVehicle : names,
    spread === 'left' ? words.trip.withoutSeat : '',
    variantMark(plan, day, options),
  ]
    .filter((part) => part !== '')
    .join(words.space);
}

/** Company and seats, attendants, counts, and where people board. */
function groupLines(plan: Plan, group: BoardingGroup, language: Language): string[] {
  const words = documentWords(language);
  const { vehicles, riders, spread } = group;
  // Attendants are told beside those whom they go along with.
  const attendants = spread === 'left' ? [] : vehicles.flatMap((vehicle) => vehicle.attendants);
  const seats = (of: readonly Rider[]): number => of.reduce((sum, one) => sum + one.seats, 0);
  const coaches = vehicles
    .map(({ name, company, seats }) => words.trip.coach(name, company, seats))
    .join(words.comma);
  const stops = groupBy(riders, ({ person }) => boardsAt(plan, group, person));
  return [
    spread === 'left' ? '' : coaches,
    attendants.length === 0 ? '' : words.trip.attendants(attendants.join(words.comma)),
    words.trip.counts(seats(riders), attendants.length),
    stops.size < 2
      ? ''
      : [...stops].map(([place, own]) => `${place} ${words.trip.riders(seats(own))}`).join(words.comma),
  ].filter((line) => line !== '');
}

function groupTable(plan: Plan, group: BoardingGroup, options: DocumentOptions): DocumentTable {
  const { language, phones = false } = options;
  const words = documentWords(language);
  const of = new Map(group.riders.map((rider) => [rider.person, rider]));
  const people = [...of.keys()];
  const stops = new Set(people.map((person) => boardsAt(plan, group, person)));
  const rows = inPaperOrder(plan, people, options).map(({ person, city }, n) => ({
    cells: [
      { text: String(n + 1), value: n + 1 },
      { text: city },
      person.reading === '' ? { text: person.name } : { text: person.name, reading: person.reading },
      ...(phones ? [{ text: person.phone }] : []),
      {
        text: [stops.size < 2 ? '' : boardsAt(plan, group, person), ...remarksOf(of.get(person), language)]
          .filter((part) => part !== '')
          .join(words.comma),
      },
      ...group.legs.map(
        ({ id }): DocumentCell => ({ text: group.on.get(id)?.has(person.id) ? BOX : words.trip.notOnLeg }),
      ),
    ],
  }));
  return {
    kind: 'table',
    caption: null,
    columns: columns(plan, group.legs, phones, language),
    readingLabel: words.columns.reading,
    sectionLabel: words.trip.vehicle,
    sections: [{ heading: null, name: groupName(plan, group, options), rows }],
  };
}

function columns(plan: Plan, legs: readonly Item[], phones: boolean, language: Language): DocumentColumn[] {
  const words = documentWords(language);
  const column = (id: string, label: string, width: number): DocumentColumn => ({
    id,
    label,
    type: 'text',
    width,
    align: 'start',
  });
  return [
    { ...column('number', words.columns.number, 3), type: 'number', align: 'end' },
    column('city', words.columns.city, 7),
    column('name', words.columns.name, 9),
    ...(phones ? [column('phone', words.trip.columns.phone, 8)] : []),
    column('remarks', words.trip.columns.boarding, 10),
    ...legs.map(
      (leg): DocumentColumn => ({
        ...column(`leg-${leg.id}`, legName(plan, leg, language), 6),
        type: 'mark',
        align: 'center',
      }),
    ),
  ];
}

/** 点呼 9:10発, and below it 旭川駅: the leg by when and where it begins. */
function legName(plan: Plan, leg: Item, language: Language): string {
  const words = documentWords(language);
  const from = plan.rows.places.get(leg.placeId ?? '')?.name ?? plainTitle(plan, leg, language);
  const time = leg.start === null ? '' : words.trip.departs(timePointText(leg.start, language));
  const when = [words.trip.columns.roll, time].filter((part) => part !== '').join(' ');
  return `${when}\n${from}`;
}

/** Where a person gets on first: the place of the first leg he or she is on. */
function boardsAt(plan: Plan, { legs, on }: BoardingGroup, person: Attendee): string {
  const first = legs.find(({ id }) => on.get(id)?.has(person.id));
  return plan.rows.places.get(first?.placeId ?? '')?.name ?? '';
}

function remarksOf(rider: Rider | undefined, language: Language): string[] {
  if (!rider) return [];
  const words = documentWords(language);
  const { person, held, seats } = rider;
  return [
    ...(held ? [words.lists.answers.held] : []),
    ...(person.proxyFor === '' ? [] : [words.proxyFor(person.proxyFor)]),
    ...(seats > 1 ? [words.trip.companions(seats - 1)] : []),
    ...(person.unconfirmed.length > 0 ? [words.unconfirmed] : []),
  ];
}
