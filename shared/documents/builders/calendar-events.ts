import type { Item } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import type { LedgerEvent } from '../calendar-ledger.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { itemEvent, itemOfUid } from './calendar-event.ts';
import { hubEvents } from './hub-events.ts';
import { byStart, peopleByItem, plainTitle } from './item-facts.ts';
import { isOnPaper } from './variant-of-day.ts';
import { withdrawnItems } from './withdrawn.ts';

/** An item that no calendar can hold, and why. */
export interface LeftOut {
  readonly itemId: string;
  readonly title: string;
  readonly why: string;
}

/** Every item that has an event, and those of releases that have none any more, in one language. */
export function calendarEvents(
  plan: Plan,
  options: DocumentOptions,
): { events: LedgerEvent[]; leftOut: LeftOut[] } {
  const { language } = options;
  const words = documentWords(language).leftOut;
  const people = peopleByItem(plan);
  const events: LedgerEvent[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (item: Item, why: string): void => {
    leftOut.push({ itemId: item.id, title: plainTitle(plan, item, language), why });
  };
  for (const day of orderedDays(plan)) {
    const items = [...plan.rows.items.values()]
      .filter((item) => item.dayId === day.id && isOnPaper(plan, item, options))
      .sort(byStart);
    for (const item of items) {
      const event = itemEvent(plan, day, item, people.get(item.id) ?? [], language);
      if (event) events.push({ event, activityIds: item.activityIds });
      else leave(item, words.undated);
    }
  }
  const isOnTray = ({ dayId }: Item): boolean => dayId === null || !plan.rows.days.has(dayId);
  for (const item of [...plan.rows.items.values()].filter(isOnTray).sort(byOrder)) leave(item, words.tray);
  for (const event of hubEvents(plan, language)) events.push({ event, activityIds: [] });
  if (options.variant === undefined) {
    const present = new Set(events.flatMap(({ event }) => itemOfUid(event.uid) ?? []));
    for (const { then, day, item } of withdrawnItems(plan, present)) {
      const event = itemEvent(then, day, item, peopleByItem(then).get(item.id) ?? [], language);
      if (event)
        events.push({
          event: { ...event, sequence: plan.seq, status: 'CANCELLED' },
          activityIds: item.activityIds,
        });
    }
  }
  return { events, leftOut };
}
