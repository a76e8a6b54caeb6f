import { buildCalendar } from '../../documents/builders/calendar.ts';
import { citiesOfUid } from '../../documents/builders/hub-events.ts';
import type { CalendarEvent } from '../../documents/calendar.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { CalendarEntry, CalendarMoment } from '../calendar-file.ts';

const OWN_UID = /^(.{1,100})@tsudoi$/;

/** The id of the item that a UID of ours names; null for the UID of another program. */
export const ownItemId = (uid: string | null): string | null => OWN_UID.exec(uid ?? '')?.[1] ?? null;

/** Whether a UID is that of a meeting of the hub, in a city's calendar of ours. */
export const isHubUid = (uid: string | null): boolean => uid !== null && citiesOfUid(uid) !== null;

/** How the plan's items stand in a calendar of ours, by the item's id: in both languages and both plans of a day. */
export function ownEvents(plan: Plan): ReadonlyMap<string, readonly CalendarEvent[]> {
  const events = new Map<string, CalendarEvent[]>();
  for (const language of ['ja', 'en'] as const) {
    for (const variant of [{}, { variant: 'a' }, { variant: 'b' }] as const) {
      const { calendar } = buildCalendar(plan, { language, date: '2000-01-01', ...variant });
      for (const event of calendar.events) {
        const id = ownItemId(event.uid);
        if (id !== null) events.set(id, [...(events.get(id) ?? []), event]);
      }
    }
  }
  return events;
}

export interface OwnChanges {
  readonly time: boolean;
  readonly title: boolean;
  readonly place: boolean;
  readonly description: boolean;
}

/** What differs between an event and every way in which we write it. White space and the language say nothing. */
export function ownChanges(entry: CalendarEntry, own: readonly CalendarEvent[]): OwnChanges {
  const plain = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return {
    time: !own.some((one) => sameMoment(one.start, entry.start) && sameEnd(one, entry)),
    title: !own.some(({ summary }) => plain(summary) === plain(entry.summary)),
    place: !own.some(({ location }) => plain(location) === plain(entry.location)),
    description: !own.some(({ description }) => plain(description) === plain(entry.description)),
  };
}

const sameMoment = (a: CalendarMoment, b: CalendarMoment): boolean =>
  a.date === b.date && a.minutes === b.minutes;

function sameEnd(own: CalendarEvent, entry: CalendarEntry): boolean {
  // An all-day event of ours has no end; other programs write the next day, which reads as the same one.
  if (entry.start.minutes === null) return entry.end === null || entry.end.date === entry.start.date;
  return own.end === null ? entry.end === null : entry.end !== null && sameMoment(own.end, entry.end);
}
