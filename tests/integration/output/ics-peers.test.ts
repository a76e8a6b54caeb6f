import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { TZDate } from '@date-fns/tz';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { Calendar, CalendarEvent } from '../../../shared/documents/calendar.ts';
import type { Place } from '../../../shared/domain/collections/index.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
import { wholeMeeting } from '../../helpers/whole-meeting.ts';

/** Twenty events that break calendars, read field by field by parsers that are not ours. */

const [plain, fold] = ['会議', '日程の説明が続きます。'.repeat(9)];
/** Texts whose line ends right before, on and behind the 75th octet, in Japanese and with escapes there. */
const atBorder = (character: string): string[] =>
  [64, 65, 66, 67, 68].map((octets) => `${'x'.repeat(octets)}${character}${character}終`);

const HOSTILE: readonly Partial<CalendarEvent>[] = [
  { summary: 'カンマ, 半角; セミコロン：全角，；' },
  { summary: '円記号\\ と \\n と \\N と \\; \\,' },
  { description: '一行目\n二行目\n\n四行目' },
  { summary: '絵文字👩‍👩‍👧‍👦🏳️‍🌈と𠮷野家' },
  { summary: '﨑 髙 ㈱ ① ～ ‖ − ⑳' },
  { summary: '"引用" と \'一重\' と “二重”' },
  { summary: 'コロン: セミコロン;TZID=Asia/Tokyo:20251014T133000' },
  { description: 'END:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:x@example.jp' },
  { location: '中央公民館, 2階; 大会議室（千代田区丸の内1-1-1）' },
  { description: fold },
  ...atBorder('漢').map((summary) => ({ summary })),
  { summary: `${'x'.repeat(66)},;\\,;` },
  { summary: `${'x'.repeat(65)}👨‍👩‍👧` },
  { categories: ['本番', '準備,片付け', 'a;b'] },
  { summary: ' 前後の空白 ', description: '\tタブ\tあり' },
  { summary: 'é è ñ 한국어 العربية', status: 'CANCELLED' },
];

const calendar: Calendar = {
  ...buildCalendar(wholeMeeting(9), {
    language: 'ja',
    date: '2025-10-01',
    stampedAt: '2025-10-01T03:04:05.000Z',
  }).calendar,
  zone: 'Asia/Tokyo',
  events: HOSTILE.map((about, at) => ({
    uid: `hostile-${at}@tsudoi`,
    sequence: at,
    summary: plain,
    start: { date: '2025-10-14', minutes: 540 + at * 10 },
    end: { date: '2025-10-14', minutes: 570 + at * 10 },
    location: null,
    description: null,
    categories: [],
    status: 'CONFIRMED',
    ...about,
  })),
};
const bytes = writeIcs(calendar);

const clock = (minutes: number): string =>
  `2025-10-14T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const wanted = calendar.events.map(
  ({ uid, sequence, summary, start, end, location, description, categories, status }) => ({
    uid,
    sequence,
    summary,
    start: { value: clock(start.minutes ?? 0), zone: 'Asia/Tokyo' },
    end: { value: clock(end?.minutes ?? 0), zone: 'Asia/Tokyo' },
    location,
    description,
    categories,
    status,
  }),
);

interface Peers {
  readonly icalendar: readonly (Record<string, unknown> & { readonly names: readonly string[] })[] | null;
  readonly libical: {
    readonly errors: readonly string[];
    readonly valid: boolean;
    readonly events: readonly Readonly<Record<string, unknown>>[];
  } | null;
}

/** What the Python and the C library say; null where there is no Python. */
function askPeers(file: Uint8Array): Peers | null {
  const script = path.resolve(import.meta.dirname, '../../helpers/ics-peers.py');
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { error, status, stdout } = spawnSync(python, [script], { input: file, encoding: 'utf8' });
    if (error === undefined && status === 0) return JSON.parse(stdout) as Peers;
  }
  return null;
}
const peers = askPeers(bytes);
if (peers?.icalendar == null) console.info('python3-icalendar was not tried: it is not installed.');
if (peers?.libical == null) console.info('libical’s checker was not tried: libical3 is not installed.');

test('there are twenty', () => {
  expect(HOSTILE).toHaveLength(20);
});

test('node-ical reads each event as it was meant', () => {
  const events = Object.values(ical.sync.parseICS(new TextDecoder().decode(bytes))).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  expect(events.map(({ uid }) => uid)).toEqual(wanted.map(({ uid }) => uid));
  for (const [at, event] of events.entries()) {
    const one = wanted[at]!;
    // It takes an escaped backslash before n for a line break, and trims; the other parser does neither.
    if (!one.summary.includes('\\')) expect(String(event.summary).trim()).toBe(one.summary.trim());
    expect(String(event.description ?? '').trim()).toBe(one.description?.trim() ?? '');
    expect(event.location).toBe(one.location ?? undefined);
    expect(event.start.toISOString()).toBe(new Date(`${one.start.value}:00+09:00`).toISOString());
    expect(event.end?.toISOString()).toBe(new Date(`${one.end.value}:00+09:00`).toISOString());
    expect(Number(event.sequence)).toBe(one.sequence);
    expect(event.status).toBe(one.status);
    expect(event.attendee).toBeUndefined();
  }
});

describe.runIf(peers?.icalendar != null)('python3-icalendar', () => {
  test('reads each event as it was meant, field by field', () => {
    // This version takes no notice that a backslash is itself escaped, and splits categories at escaped commas.
    const flat = ({ summary, categories, ...event }: (typeof wanted)[number]) => ({
      ...event,
      summary: summary.includes('\\') ? null : summary,
      categories: categories.join(),
    });
    const read = peers?.icalendar?.map(({ names: _, ...event }) => flat(event as (typeof wanted)[number]));
    expect(
      read?.map((event, at) => ({
        ...event,
        summary: wanted[at]?.summary.includes('\\') ? null : event.summary,
      })),
    ).toEqual(wanted.map(flat));
  });

  test('finds no property that was not written', () => {
    const known = ['CATEGORIES', 'DESCRIPTION', 'DTEND', 'DTSTAMP', 'DTSTART', 'LOCATION', 'ORGANIZER'];
    for (const { names } of peers?.icalendar ?? [])
      expect(
        names.filter((name) => ![...known, 'SEQUENCE', 'STATUS', 'SUMMARY', 'UID'].includes(name)),
      ).toEqual([]);
  });
});

/** Zones whose clocks do what few expect: south, half an hour, winter time as daylight, over the date line. */
const ZONES = [
  'Asia/Tokyo',
  'Europe/Dublin',
  'America/New_York',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
];

describe.runIf(peers?.libical != null)('libical’s checker', () => {
  test.each(ZONES)(
    'finds nothing wrong with the whole meeting in %s, which node-ical reads at the same instants',
    (zone) => {
      const held = wholeMeeting(9);
      const online = [...held.rows.places].map(([id, place]): [string, Place] => [
        id,
        place.kind === 'room'
          ? { ...place, kind: 'online', address: 'https://meet.example/j/1?a=1,2;b' }
          : place,
      ]);
      const rows = { ...held.rows, places: new Map(online) };
      const { calendar: whole } = buildCalendar(
        { ...held, rows },
        { language: 'ja', date: '2025-10-01', minute: 600, alarm: 30 },
      );
      const file = writeIcs({ ...whole, zone });
      expect(askPeers(file)?.libical).toMatchObject({ errors: [], valid: true });
      const read = Object.values(ical.sync.parseICS(new TextDecoder().decode(file))).filter(
        (part): part is VEvent => part?.type === 'VEVENT',
      );
      const timed = whole.events.filter(({ start }) => start.minutes !== null);
      expect(timed.length).toBeGreaterThan(5);
      for (const { uid, start } of timed) {
        const [year = 0, month = 0, day = 0] = start.date.split('-').map(Number);
        const instant = new TZDate(year, month - 1, day, 0, start.minutes ?? 0, zone);
        expect(read.find((one) => one.uid === uid)?.start.getTime()).toBe(instant.getTime());
      }
    },
  );

  test('finds nothing wrong', () => {
    expect(peers?.libical).toMatchObject({ errors: [], valid: true });
  });

  test('and it reads every text as it was meant, backslashes too', () => {
    // It takes white space off the ends.
    const trimmed = (text: string | null): string | null => text?.trim() ?? null;
    expect(peers?.libical?.events).toEqual(
      wanted.map(({ uid, summary, location, description, categories }) => ({
        uid,
        summary: trimmed(summary),
        location: trimmed(location),
        description: trimmed(description),
        categories,
      })),
    );
  });

  test('does find what is wrong', () => {
    const broken = new TextDecoder().decode(bytes).replace(/^DTSTAMP.*\r\n/m, '');
    expect(askPeers(new TextEncoder().encode(broken))?.libical?.valid).toBe(false);
  });
});
