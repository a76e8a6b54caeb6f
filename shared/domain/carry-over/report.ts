import { isThrough, topicsInOrder } from '../agenda/taken-up.ts';
import { plusDays, weekdayOf } from '../calendar/dates.ts';
import type { Item } from '../collections/index.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';
import { carriedPreparation } from './carried-preparation.ts';
import { carriedTexts } from './carried-texts.ts';
import { carriedViews } from './carried-views.ts';
import { closedPlaces } from './closed-places.ts';

/** What comes along from another meeting, what cannot, and what must be looked at afterwards. Holds no name of a person. */

export const CARRY_OVER_CODES = [
  'came-schedule',
  'came-agenda',
  'came-times',
  'came-checklist',
  'came-lessons',
  'came-costs',
  'people-in-charge',
  'attendees',
  'answers',
  'agenda',
  'remarks',
  'cancelled',
  'deadlines',
  'vehicle-contacts',
  'views',
  'records',
  'places-to-confirm',
  'closed',
  'closed-dates',
  'weekday-differs',
  'dates-open',
  'rain-plan',
  'vague',
  'texts',
] as const;
export type CarryOverCode = (typeof CARRY_OVER_CODES)[number];

export interface CarryOverNote {
  readonly code: CarryOverCode;
  /** came: it comes along; left: it stays behind; check: it comes along and must be looked at. */
  readonly kind: 'came' | 'left' | 'check';
  readonly facts: Readonly<Record<string, string | number>>;
  /** What it is about, by title or name, in the plan's order. */
  readonly lines: readonly string[];
}

export interface CarryOverOptions {
  readonly firstDate: string | null;
  /** Organisation id of the new host; '' while it is open. */
  readonly hostId: string;
}

/** Lists what taking `from` over brings, leaves behind, and what has to be confirmed. Pure; no person's name is in it. */
export function carryOverReport(from: Plan, options: CarryOverOptions): readonly CarryOverNote[] {
  return [...comesAlong(from), ...leftBehind(from, options), ...toBeChecked(from, options)];
}

const note = (
  kind: CarryOverNote['kind'],
  code: CarryOverCode,
  lines: readonly string[],
  count = lines.length,
  facts: CarryOverNote['facts'] = {},
): CarryOverNote[] => (count === 0 ? [] : [{ code, kind, lines, facts: { count, ...facts } }]);

function comesAlong(from: Plan): CarryOverNote[] {
  const { rows } = from;
  const { checklist, lessons, costs, lastTimes } = carriedPreparation(from);
  const items = [...rows.items.values()].filter(({ cancelled }) => !cancelled).length;
  const dated = [...rows.checklist.values()].filter(({ date }) => date !== null).length;
  return [
    ...note('came', 'came-schedule', [], rows.days.size + items, {
      days: rows.days.size,
      items,
      activities: rows.activities.size,
      places: rows.places.size,
    }),
    ...note('came', 'came-agenda', topics(from, false)),
    ...note('came', 'came-times', [], lastTimes.length),
    ...note(
      'came',
      'came-checklist',
      checklist.map(({ title }) => title),
      checklist.length,
      { dated },
    ),
    ...note('came', 'came-lessons', [...new Set(lessons.map(({ topic }) => topic))], lessons.length),
    ...note(
      'came',
      'came-costs',
      costs.map(({ heading }) => heading),
    ),
  ];
}

const topics = (from: Plan, through: boolean): string[] =>
  topicsInOrder(from)
    .filter((topic) => isThrough(topic) === through)
    .map(({ title }) => title);

function leftBehind(from: Plan, { firstDate }: CarryOverOptions): CarryOverNote[] {
  const { rows } = from;
  const titles = (wanted: (item: Item) => boolean): string[] =>
    ordered(from)
      .filter(wanted)
      .map(({ title }) => title);
  const staffed = new Set([...rows.itemPeople.values()].map(({ itemId }) => itemId));
  const records = rows.releases.size + rows.silences.size + rows.imports.size;
  const desk =
    rows.memos.size + rows.checkIns.size + rows.seats.size + rows.payments.size + rows.receipts.size;
  return [
    ...note('left', 'attendees', [], rows.attendees.size),
    ...note('left', 'answers', [], rows.answers.size),
    ...note(
      'left',
      'people-in-charge',
      titles(({ id }) => staffed.has(id)),
      rows.itemPeople.size + rows.personHours.size,
    ),
    ...note('left', 'agenda', topics(from, true)),
    ...note(
      'left',
      'cancelled',
      titles(({ cancelled }) => cancelled),
    ),
    ...note(
      'left',
      'remarks',
      titles(({ cancelled, remarks }) => !cancelled && remarks !== ''),
    ),
    ...note(
      'left',
      'deadlines',
      [...rows.activities.values()].filter(({ deadline }) => deadline !== null).map(({ title }) => title),
    ),
    ...note(
      'left',
      'vehicle-contacts',
      [...rows.vehicles.values()]
        .filter(({ attendants, phone }) => attendants.length > 0 || phone !== '')
        .map(({ name }) => name),
    ),
    ...note(
      'left',
      'closed-dates',
      [...rows.places.values()]
        .filter(({ closedDates }) => closedDates.some((date) => !isAhead(date, firstDate)))
        .map(({ name }) => name),
    ),
    ...note('left', 'views', [], rows.views.size - carriedViews(from, (id) => id).length),
    ...note('left', 'records', [], records + desk, {
      releases: rows.releases.size,
      silences: rows.silences.size,
      imports: rows.imports.size,
      memos: rows.memos.size,
      checkIns: rows.checkIns.size,
      seats: rows.seats.size,
    }),
  ];
}

function toBeChecked(from: Plan, options: CarryOverOptions): CarryOverNote[] {
  const { rows } = from;
  const days = orderedDays(from);
  const oldFirst = days.find(({ date }) => date !== null);
  const isNewHost = meetingOf(from).hostId !== options.hostId;
  const vague = ordered(from).filter(
    ({ cancelled, start, end }) => !cancelled && (typeof start !== 'number' || typeof end !== 'number'),
  );
  const rainy = days.flatMap((day, n) => (day.variant === 'b' ? [`${n + 1}`] : []));
  return [
    ...note('check', 'dates-open', [], options.firstDate === null ? days.length : 0),
    ...weekdayNote(
      oldFirst?.date ?? null,
      (oldFirst?.offset ?? 0) - (days[0]?.offset ?? 0),
      options.firstDate,
    ),
    ...note(
      'check',
      'places-to-confirm',
      isNewHost ? [...rows.places.values()].sort(byOrder).map(({ name }) => name) : [],
    ),
    ...note('check', 'closed', closedPlaces(from, options.firstDate)),
    ...note('check', 'rain-plan', [], rainy.length, { days: rainy.join('・') }),
    ...note(
      'check',
      'vague',
      vague.map(({ title }) => title),
    ),
    ...note('check', 'texts', [], carriedTexts(from).length),
  ];
}

/** The new first day falls on another weekday: the nearest date on last year's weekday is proposed beside it. */
function weekdayNote(oldDate: string | null, offset: number, firstDate: string | null): CarryOverNote[] {
  if (oldDate === null || firstDate === null) return [];
  const now = plusDays(firstDate, offset);
  const shift = (weekdayOf(oldDate) - weekdayOf(now) + 7) % 7;
  if (shift === 0) return [];
  const alternative = plusDays(firstDate, shift > 3 ? shift - 7 : shift);
  return note('check', 'weekday-differs', [], 1, { before: oldDate, date: now, alternative });
}

/** Whether a single closing day is still to come for the new meeting; last year's say nothing about it. */
export const isAhead = (date: string, firstDate: string | null): boolean =>
  firstDate !== null && date >= firstDate;

const ordered = (plan: Plan): Item[] => {
  const day = new Map(orderedDays(plan).map(({ id }, n) => [id, n]));
  const place = (item: Item): number => day.get(item.dayId ?? '') ?? day.size;
  return [...plan.rows.items.values()].sort((a, b) => place(a) - place(b) || byOrder(a, b));
};
