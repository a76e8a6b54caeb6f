import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { carriedViews } from './carried-views.ts';
import { isAhead } from './closed-places.ts';
import { ordered, topics } from './in-order.ts';
import { type CarryOverNote, type CarryOverOptions, note } from './note.ts';

/** What of a meeting stays behind: people, what was said and recorded, what was only for then. */
export function leftBehind(from: Plan, { firstDate }: CarryOverOptions): CarryOverNote[] {
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
