import type { Language } from '../../domain/calendar/wareki.ts';
import type { Activity, Day, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { daySequence, hasVariants } from '../../domain/schedule/sequence.ts';
import { type ItineraryStep, itinerary } from '../../domain/travel/itinerary.ts';
import { parallelCourses } from '../../domain/travel/parallel-courses.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { changeMarks } from './changed.ts';
import { dayFacts, dayHeading, dayName } from './day-heading.ts';
import { filledColumns } from './filled-columns.ts';
import { dayTable, headLines, paperHead } from './head.ts';
import { itemTitle, peopleByItem, peopleText, timesOf, unconfirmedText } from './item-facts.ts';
import { isPlainLeg, lengthText, moveText, needsText, stepPlace, stepTime } from './itinerary-facts.ts';
import { type RainPlan, rainPlan } from './rain-plan.ts';
import { variantOfDay } from './variant-of-day.ts';

/**
 * 行程表（視察）: the days that are spent on the way, a section a day or a parallel course, in order of
 * time. Plan A names beside each item what plan B does instead; plan B is printed by itself.
 */
export function buildItinerary(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const days = orderedDays(plan).filter((day) => isTravelled(plan, day));
  const people = peopleByItem(plan);
  const marks = changeMarks(plan, options, ['kind', 'agenda', 'equipment', 'remarks']);
  const withRain = days.some((day) => variantOfDay(day, options) === 'a' && hasVariants(plan, day.id));
  const sections: DocumentSection[] = [];
  const notes: string[] = [];
  const unconfirmed = new Set<string>();
  for (const day of days) {
    const variant = variantOfDay(day, options);
    const rain = variant === 'a' ? rainPlan(plan, day.id, language) : null;
    const courses = parallelCourses(plan, daySequence(plan, day.id, variant));
    for (const course of courses.length === 0 ? [null] : courses) {
      const steps = itinerary(plan, day.id, variant, course?.id ?? null);
      for (const { item } of steps) for (const field of item.unconfirmed) unconfirmed.add(field);
      sections.push({
        heading: [
          dayHeading(
            plan,
            day,
            steps.map(({ item }) => item),
            options,
          ),
          course === null ? '' : titleOf(course, language),
        ]
          .filter((part) => part !== '')
          .join(words.space),
        ...dayFacts(plan, day, options),
        name: sectionName(day, course, language),
        rows: steps.map((step) => ({
          ...stepRow(plan, step, people.get(step.item.id) ?? [], withRain ? rain : undefined, language),
          ...marks.ofItem(step.item.id),
        })),
        ...marks.ofDay(day.id),
      });
    }
    if (rain !== null && rain.added.length > 0) notes.push(words.trip.rainOnly(rain.added.join(words.comma)));
  }
  const table = filledColumns(columns(withRain, language), sections, ['people']);
  const named = table.columns.some(({ id }) => id === 'people');
  const paper: Document = {
    ...paperHead(plan, 'itinerary', options),
    subtitle: [...headLines(plan, language), ...(named ? [words.noHonorifics] : [])],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: dayTable(table.columns, table.sections, language, {
      allColumns: columns(true, language),
      hasPlans: true,
      wholeSections: true,
    }),
    notes: [
      ...(sections.length === 0 ? [words.trip.noTravel] : []),
      ...notes,
      ...(unconfirmed.size > 0 ? [words.vagueNote] : []),
    ],
  };
  return marks.finish(paper);
}

/** A day on which people are on the way: an excursion or tour with items, or any day with a visit or a leg. */
function isTravelled(plan: Plan, day: Day): boolean {
  const items = [...plan.rows.items.values()].filter((item) => item.dayId === day.id && !item.cancelled);
  return day.kind === 'meeting'
    ? items.some(({ kind }) => kind === 'visit' || kind === 'travel')
    : items.length > 0;
}

function columns(withRain: boolean, language: Language): DocumentColumn[] {
  const words = documentWords(language);
  const text = (id: string, label: string, width: number, align: DocumentColumn['align'] = 'start') =>
    ({ id, label, type: 'text', width, align }) satisfies DocumentColumn;
  return [
    { ...text('time', words.trip.columns.time, 7.5, 'center'), splits: ['range'] },
    text('place', words.columns.place, 12),
    { ...text('content', words.trip.columns.content, withRain ? 20 : 26), splits: ['note'] },
    text('stay', words.trip.columns.stay, 5, 'center'),
    text('move', words.trip.columns.move, 9),
    text('people', words.columns.people, 9),
    text('contact', words.trip.columns.contact, 7.5),
    ...(withRain ? [text('rain', words.trip.columns.rain, 12)] : []),
  ];
}

function sectionName(day: Day, course: Activity | null, language: Language): string {
  const name = dayName(day, language);
  return course === null ? name : `${name}${documentWords(language).space}${titleOf(course, language)}`;
}

function stepRow(
  plan: Plan,
  step: ItineraryStep,
  people: readonly ItemPerson[],
  /** undefined: the paper has no column for it. */
  rain: RainPlan | null | undefined,
  language: Language,
): DocumentRow {
  const words = documentWords(language);
  const { item } = step;
  const gathers = step.kind === 'assembly' || step.kind === 'dismissal';
  const title = isPlainLeg(plan, item) ? words.trip.legTitle : itemTitle(plan, item, language);
  const note = [
    item.description,
    'needs' in step ? needsText(step.needs, language) : '',
    item.buffer === 0 ? '' : words.trip.buffer(item.buffer),
    unconfirmedText(item, language),
  ]
    .filter((line) => line !== '')
    .join('\n');
  const stay = step.kind === 'leg' ? step.minutes : 'stay' in step ? step.stay : null;
  const optional = item.optional;
  return {
    ref: item.id,
    cells: [
      { text: stepTime(step, language), range: timesOf(item.start, item.end, language) },
      { text: stepPlace(plan, step, language) },
      note === '' ? { text: title } : { text: title, note },
      { text: lengthText(stay, language) },
      { text: moveText(step, language) },
      { text: peopleText(plan, people, language) },
      { text: contactOf(plan, step) },
      ...(rain === undefined ? [] : [{ text: rain?.insteadOf(item) ?? '' }]),
    ],
    ...(gathers || item.fixed ? { strong: true } : {}),
    ...(optional ? { optional: true } : {}),
  };
}

/** The telephone of the place; of a room without one that of its venue. */
function contactOf(plan: Plan, step: ItineraryStep): string {
  if (step.kind === 'leg') return '';
  const place = plan.rows.places.get(step.placeId ?? '');
  return place?.phone || plan.rows.places.get(place?.parentId ?? '')?.phone || '';
}
