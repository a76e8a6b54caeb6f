import { timePointText } from '../../domain/calendar/times.ts';
import { longDate } from '../../domain/calendar/wareki.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentBlock, DocumentFacts } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { aboard, heldNote } from './bus-aboard.ts';
import { type BusOrder, busOrdersOf, orderName } from './bus-orders-of.ts';
import { stepTable } from './bus-steps.ts';
import { dayName } from './day-heading.ts';
import { paperHead } from './head.ts';
import { paragraphs } from './letter-parts.ts';

/**
 * 運行指示書: what the coach company is given, a sheet for each vehicle and day: where it drives when, with how many
 * people, where it waits, and whom to call. No person is named on it.
 */
export function buildBusOrder(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const orders = orderedDays(plan).flatMap((day) => busOrdersOf(plan, day, options));
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

function factsOf(plan: Plan, order: BusOrder, { language }: DocumentOptions): DocumentFacts {
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

function remarksOf(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const lines = paragraphs(paperText(plan, 'bus-order.remarks', options));
  if (lines.length === 0) return [];
  return [{ kind: 'heading', text: documentWords(options.language).bus.notes, level: 2 }, ...lines];
}
