import { groupBy } from '../../lib/group-by.ts';
import { rangeText } from '../calendar/times.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';
import { overlaps, type TimedItem, timedItemsByDay } from './timed-item.ts';

/** 誤り: two items in one room at the same time (rule cases 1 to 6). One finding a pair. */
export function roomOverlap(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  for (const day of timedItemsByDay(plan).values()) {
    const rooms = groupBy(
      day.filter(({ item }) => item.placeId !== null && !item.allRooms),
      ({ item }) => item.placeId ?? '',
    );
    for (const [placeId, inRoom] of rooms) {
      const place = plan.rows.places.get(placeId);
      // Stops of an excursion hold several things at once; a room or a venue used as one does not.
      if (!place || place.kind === 'stop') continue;
      for (const [a, b] of overlaps(inRoom)) findings.push(finding(a, b, place.name));
    }
  }
  return findings;
}

function finding(a: TimedItem, b: TimedItem, room: string): Finding {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return {
    rule: 'room-overlap',
    severity: 'error',
    itemIds: [a.item.id, b.item.id],
    message: {
      ja: `「${a.item.title}」と「${b.item.title}」が、${room}で${rangeText(start, end, 'ja')}に重なっています。`,
      en: `“${a.item.title}” and “${b.item.title}” overlap in ${room}, ${rangeText(start, end, 'en')}.`,
    },
  };
}
