import type { Plan } from '../plan/plan.ts';
import { carriedPreparation } from './carried-preparation.ts';
import { topics } from './in-order.ts';
import { type CarryOverNote, note } from './note.ts';

/** What of a meeting comes along to the next. */
export function comesAlong(from: Plan): CarryOverNote[] {
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
