import fs from 'node:fs';
import ical from 'ical-generator';
import { measured } from '../lib/measured.mjs';

// ical-generator's side of ../ours/ics-write.ts: the same properties and a VTIMEZONE, ready made.
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const [input = '', output = ''] = process.argv.slice(2);
const { name, zone, stampedAt, events } = JSON.parse(fs.readFileSync(input, 'utf8'));
const stamp = new Date(stampedAt);
// It takes instants and writes them in the process's zone, which the bench sets to the calendar's.
const instant = ({ date, minutes }) => new Date(new Date(`${date}T00:00:00`).getTime() + minutes * 60_000);
let written = '';
await measured(
  () => {
    const calendar = ical({
      name,
      method: 'PUBLISH',
      prodId: { company: 'Tsudoi', product: 'Bench', language: 'JA' },
    });
    calendar.timezone({ name: zone, generator: () => VTIMEZONE });
    for (const { uid, sequence, summary, start, end, location, description, categories, status } of events) {
      calendar.createEvent({
        id: uid,
        sequence,
        stamp,
        start: instant(start),
        end: instant(end),
        timezone: zone,
        summary,
        location,
        description,
        categories: categories.map((category) => ({ name: category })),
        status,
      });
    }
    written = calendar.toString();
  },
  () => 1,
);
fs.writeFileSync(output, written);
