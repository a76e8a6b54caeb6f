import { expect, test } from 'vitest';
import { readCalendar } from '../../../../src-main/formats/ics/read-calendar.ts';

/** A daily event of a Tokyo morning; one day of it is taken out in the time of another zone. */
const calendar = (exdate: string): Uint8Array =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//',
      'BEGIN:VEVENT',
      'UID:a@x',
      'DTSTAMP:20250901T000000Z',
      'DTSTART;TZID=Asia/Tokyo:20251014T093000',
      'DTEND;TZID=Asia/Tokyo:20251014T100000',
      'RRULE:FREQ=DAILY;COUNT=3',
      exdate,
      'SUMMARY:朝会',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

test.each([
  'EXDATE;TZID=Asia/Tokyo:20251015T093000',
  'EXDATE:20251015T003000Z',
  'EXDATE;TZID=America/New_York:20251014T203000',
])('%s takes out the same day', (exdate) => {
  const read = readCalendar({ name: 'a.ics', bytes: calendar(exdate) });
  const event = read.ok ? read.value.events[0] : undefined;
  expect(event?.series?.instances.map(({ start }) => start.date)).toEqual(['2025-10-14', '2025-10-16']);
});
