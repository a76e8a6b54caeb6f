import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import type { Calendar, CalendarEvent } from '../../../../shared/documents/calendar.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { writeIcs } from '../../../../src-main/formats/ics/write-calendar.ts';

const sample = buildCalendar(samplePlan().plan, {
  language: 'ja',
  date: '2025-10-01',
  stampedAt: '2025-10-01T03:04:05.678Z',
}).calendar;
const textOf = (calendar: Calendar): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(writeIcs(calendar));
const event = (about: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'e1@tsudoi',
  sequence: 3,
  summary: '会議',
  start: { date: '2025-10-14', minutes: 810 },
  end: { date: '2025-10-14', minutes: 1020 },
  location: null,
  description: null,
  categories: [],
  status: 'CONFIRMED',
  ...about,
});
const withEvents = (...events: CalendarEvent[]): Calendar => ({ ...sample, events });
const parsed = (calendar: Calendar): VEvent[] =>
  Object.values(ical.sync.parseICS(textOf(calendar))).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
const unfolded = (calendar: Calendar): string => textOf(calendar).replaceAll('\r\n ', '');

describe('the sample meeting as .ics', () => {
  test('is published with its zone and says so', () => {
    const text = unfolded(sample);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('\r\nX-WR-CALNAME:第8回UCCN国内都市ネットワーク会議\r\n');
    expect(text).toContain(
      'BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nTZNAME:JST\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    );
    // RFC 5546 asks for an organizer beside a method; while no address is known there is neither.
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
  });

  test('is published by its office once the address is known, and never names an attendee', () => {
    const organizer = { name: '旭川市 "文化"課\n', email: 'bunka@example.jp' };
    const text = unfolded({ ...sample, organizer });
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(
      text.match(/\r\nORGANIZER;CN=[^\r]*旭川市 {2}文化 課[^\r]*:mailto:bunka@example\.jp\r\n/g),
    ).toHaveLength(sample.events.length);
    expect(text).not.toContain('ATTENDEE');
    expect(parsed({ ...sample, organizer })).toHaveLength(sample.events.length);
  });

  test('says where and when it was changed, and reminds where that is wanted', () => {
    const text = unfolded(
      withEvents(
        event({
          geo: { latitude: 38.25, longitude: 140.3396 },
          modifiedAt: '2025-10-02T03:04:05.000Z',
          alarm: 30,
        }),
      ),
    );
    expect(text).toContain('\r\nGEO:38.25;140.3396\r\n');
    expect(text).toContain('\r\nLAST-MODIFIED:20251002T030405Z\r\n');
    expect(text).toContain(
      'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:会議\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT',
    );
  });

  test('another parser reads every event at the right instant', () => {
    const events = parsed(sample);
    expect(events).toHaveLength(sample.events.length);
    expect(events[0]?.start.toISOString()).toBe('2025-10-14T04:30:00.000Z');
    expect(events[0]?.summary).toBe('UCCN国内都市会議');
    expect(events.map(({ uid }) => uid)).toEqual(sample.events.map(({ uid }) => uid));
    expect(events[1]?.datetype).toBe('date');
  });

  test('stamps in UTC, times in local time with TZID, all-day events as dates', () => {
    const text = unfolded(sample);
    expect(text).toContain('DTSTAMP:20251001T030405Z');
    expect(text).toContain('DTSTART;TZID=Asia/Tokyo:20251014T133000');
    expect(text).toContain('DTSTART;VALUE=DATE:20251015');
  });
});

test('an all-day end is exclusive and passed on as it is; no end means no DTEND', () => {
  const text = unfolded(
    withEvents(
      event({ start: { date: '2025-10-14', minutes: null }, end: { date: '2025-10-16', minutes: null } }),
      event({ uid: 'e2@tsudoi', end: null }),
    ),
  );
  expect(text).toContain('DTSTART;VALUE=DATE:20251014\r\nDTEND;VALUE=DATE:20251016');
  expect(text.match(/DTEND/g)).toHaveLength(1);
});

test('minutes past midnight are of the following days, over the end of a month and a year', () => {
  const end = (date: string, minutes: number) => event({ end: { date, minutes } });
  const text = unfolded(
    withEvents(end('2025-10-14', 1439), end('2025-10-31', 1440), end('2025-12-30', 4385)),
  );
  expect(text.match(/DTEND.*/g)).toEqual([
    'DTEND;TZID=Asia/Tokyo:20251014T235900',
    'DTEND;TZID=Asia/Tokyo:20251101T000000',
    'DTEND;TZID=Asia/Tokyo:20260102T010500',
  ]);
});

test('an event holds its properties once each and in order, with nothing lost in the writing', () => {
  const full = event({
    summary: '会議; 部会',
    location: '大会議室, 2階',
    description: '一行目\n二行目',
    categories: ['本番', '準備,片付け'],
    status: 'TENTATIVE',
  });
  const [, lines] = /BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT\r\n/.exec(unfolded(withEvents(full))) ?? [];
  expect(lines?.split('\r\n')).toEqual([
    'UID:e1@tsudoi',
    'DTSTAMP:20251001T030405Z',
    'SEQUENCE:3',
    'DTSTART;TZID=Asia/Tokyo:20251014T133000',
    'DTEND;TZID=Asia/Tokyo:20251014T170000',
    'SUMMARY:会議\\; 部会',
    'LOCATION:大会議室\\, 2階',
    'DESCRIPTION:一行目\\n二行目',
    'CATEGORIES:本番,準備\\,片付け',
    'STATUS:TENTATIVE',
    '',
  ]);
});

test('no line is longer than 75 octets, no character is split, every line ends with CRLF', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (a, b) => {
        const text = textOf(
          withEvents(event({ summary: a, description: b, location: a, categories: [b, a], uid: `${b}@x` })),
        );
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      },
    ),
  );
});

test.each(['x', 'é', '漢', '𠮷'])(
  'pieces of a folded line of %s are filled to the 75th octet, their space counted',
  (one) => {
    const size = Buffer.byteLength(one);
    for (const shift of [0, 1, 2, 3]) {
      const text = textOf(withEvents(event({ summary: 'y'.repeat(shift) + one.repeat(200) })));
      const [line = ''] = /^SUMMARY:.*\r\n( .*\r\n)+/m.exec(text) ?? [];
      const pieces = line
        .trimEnd()
        .split('\r\n')
        .map((piece) => Buffer.byteLength(piece));
      expect(pieces.length).toBeGreaterThan(2);
      for (const octets of pieces) expect(octets).toBeLessThanOrEqual(75);
      for (const octets of pieces.slice(0, -1)) expect(octets).toBeGreaterThan(75 - size);
    }
  },
);

test('a line or paragraph separator of Unicode is a line break: parsers that split on it would lose the text', () => {
  const [read] = parsed(withEvents(event({ description: 'a\u2028b\u2029c' })));
  expect(read?.description).toBe('a\nb\nc');
});

test('any text comes back whole from another parser, and can add no property', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (random) => {
      // node-ical takes an escaped backslash before n for a line break; backslashes have the test below.
      const hostile = `a${random}\r\nATTENDEE:mailto:x@example.jp\nEND:VEVENT;,"b`.replaceAll('\\', '');
      const [read, ...rest] = parsed(withEvents(event({ description: hostile })));
      expect(rest).toEqual([]);
      expect(read?.description).toBe(
        hostile.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, ''),
      );
      expect(read?.attendee).toBeUndefined();
    }),
  );
});

test('backslashes are escaped as RFC 5545 3.3.11 says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\\', 'n', 'N', ';', ',', '\n', '会'), minLength: 1, maxLength: 40 }),
      (text) => {
        const value = /\r\nSUMMARY:(.*)\r\n/.exec(unfolded(withEvents(event({ summary: text }))))?.[1] ?? '';
        expect(value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))).toBe(
          text,
        );
      },
    ),
  );
});

test('the calendar says its name and its edition, in RFC 7986’s words and in those that older programs read', () => {
  const text = unfolded({ ...sample, edition: '第2版　令和7年10月1日（水） 10:00現在' });
  for (const line of [
    'NAME:第8回UCCN国内都市ネットワーク会議',
    'X-WR-CALNAME:第8回UCCN国内都市ネットワーク会議',
    'DESCRIPTION:第2版　令和7年10月1日（水） 10:00現在',
    'X-WR-CALDESC:第2版　令和7年10月1日（水） 10:00現在',
    'LAST-MODIFIED:20251001T030405Z',
  ])
    expect(text.slice(0, text.indexOf('BEGIN:VTIMEZONE'))).toContain(`\r\n${line}\r\n`);
});

test('where it is held on line an event says how to join it (RFC 7986 5.11)', () => {
  const calendar = withEvents(event({ conference: 'https://meet.example/j/1?a=1,2;b&x=議' }));
  expect(unfolded(calendar)).toContain(
    '\r\nCONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/j/1?a=1,2;b&x=%E8%AD%B0\r\n',
  );
  expect(parsed(calendar)).toHaveLength(1);
});

test('without a method DTSTAMP is when the event was last revised (RFC 5545 3.8.7.2)', () => {
  const revised = withEvents(event({ modifiedAt: '2025-09-02T03:04:05.000Z' }));
  const organizer = { name: '旭川市', email: 'bunka@example.jp' };
  expect(unfolded(revised)).toContain('\r\nDTSTAMP:20250902T030405Z\r\n');
  expect(unfolded({ ...revised, organizer })).toContain('\r\nDTSTAMP:20251001T030405Z\r\n');
});

test('an organizer’s address is a URI (RFC 6068)', () => {
  const organizer = { name: '旭川市', email: 'a+b?c&文@example.jp' };
  expect(unfolded({ ...withEvents(event()), organizer })).toContain(
    ':mailto:a+b%3Fc%26%E6%96%87@example.jp\r\n',
  );
});

test('the calendar’s name is escaped, though X-WR-CALNAME is no standard property', () => {
  expect(unfolded({ ...sample, name: 'a;b,c\\d\r\nMETHOD:REQUEST' })).toContain(
    'X-WR-CALNAME:a\\;b\\,c\\\\d\\nMETHOD:REQUEST\r\n',
  );
});

test('a zone with daylight saving time has an observance for each change around its events', () => {
  const paris: Calendar = {
    ...withEvents(event(), event({ uid: 'e2', start: { date: '2025-11-14', minutes: 810 }, end: null })),
    zone: 'Europe/Paris',
  };
  const text = unfolded(paris);
  expect(text).toContain(
    'BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
  );
  expect(text).toContain(
    'BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100',
  );
  expect(parsed(paris).map(({ start }) => start.toISOString())).toEqual([
    '2025-10-14T11:30:00.000Z',
    '2025-11-14T12:30:00.000Z',
  ]);
});

test('where January is summer the first observance is daylight saving time', () => {
  expect(unfolded({ ...withEvents(event()), zone: 'Australia/Sydney' })).toContain(
    'TZID:Australia/Sydney\r\nBEGIN:DAYLIGHT\r\nDTSTART:20240101T000000\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1100',
  );
});

test.each(['Mars/Olympus', '+09:00', 'x+09:00\r\nATTENDEE:mailto:x@example.jp', ''])(
  'the zone %j is refused by name',
  (zone) => {
    expect(() => writeIcs({ ...sample, zone })).toThrow(new RangeError(`unknown time zone: ${zone}`));
  },
);
