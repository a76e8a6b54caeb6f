import type { Language } from '../../domain/calendar/wareki.ts';
import { hubMeetingKey } from '../../domain/collections/hub-meetings.ts';
import { hubOf, slotsOf } from '../../domain/hub/slots.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { CalendarEvent } from '../calendar.ts';
import { documentWords } from '../words.ts';
import { onClock } from './calendar-event.ts';
import { hubFacts } from './hub-facts.ts';

/** What stands at the end of the UID of a meeting: it is no item of the schedule. */
const UID_HOST = '@hub.tsudoi';

/** The two cities of a meeting's UID; null for anything else. */
export const citiesOfUid = (uid: string): readonly string[] | null =>
  uid.endsWith(UID_HOST) ? uid.slice(0, -UID_HOST.length).split('|').slice(0, 2) : null;

/** The meetings of the hub as events; none while its day has no date. */
export function hubEvents(plan: Plan, language: Language): CalendarEvent[] {
  const hub = hubOf(plan);
  const facts = hubFacts(plan, language);
  const day = plan.rows.days.get(hub?.dayId ?? '');
  if (!hub || !facts || !day || day.date === null) return [];
  const { date } = day;
  const { hub: words } = documentWords(language);
  const place = plan.rows.places.get(hub.placeId ?? '')?.name ?? '';
  const slots = slotsOf(hub);
  return facts.meetings.flatMap((meeting): CalendarEvent[] => {
    const time = slots[meeting.slot];
    if (!time) return [];
    const table = words.table(meeting.table + 1);
    return [
      {
        // The same two cities meet again next year, in another plan.
        uid: `${hubMeetingKey(meeting.aId, meeting.bId)}|${plan.id}${UID_HOST}`,
        sequence: plan.seq,
        summary: words.event(facts.cityOf(meeting.aId), facts.cityOf(meeting.bId), table),
        start: onClock(date, time.from),
        end: onClock(date, time.to),
        location: place === '' ? table : `${place} ${table}`,
        description: null,
        categories: [],
        status: day.unconfirmed.includes('date') ? 'TENTATIVE' : 'CONFIRMED',
      },
    ];
  });
}
