import fs from 'node:fs';
import ICAL from 'ical.js';
import { measured } from '../lib/measured.mjs';

// A task of the bench: .ics in, number of events with a start out. ical.js alone: the app has no reader
// of calendars yet.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);
void measured(
  () =>
    new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent').map((component) => {
      // Without `exceptions` every event looks for its exceptions among all others.
      const event = new ICAL.Event(component, { exceptions: [] });
      return { start: event.startDate.toJSDate(), end: event.endDate.toJSDate(), summary: event.summary };
    }),
  (events) =>
    events.filter(({ start, summary }) => Number.isFinite(start.getTime()) && summary !== '').length,
);
