import fs from 'node:fs';
import path from 'node:path';
import { largeCalendar } from '../input/calendar.mjs';
import { ourTask } from '../lib/places.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { runTask } from '../lib/run-task.mjs';
import { compareTasks, cpuMs } from './case.mjs';

const EVENTS = 1000;
const TIME = /** @type {const} */ ({
  name: 'parse 1,000 events .ics (ical.js, library alone)',
  peerName: 'node-ical 0.27.2',
  unit: 'ms CPU',
});

/** @type {import('./case.mjs').BenchCase} */
export const icsParse = {
  id: 'ics-parse',
  figures: [TIME],
  async run({ runs, folder }) {
    const calendar = path.join(folder, 'calendar.json');
    const input = path.join(folder, 'input.ics');
    fs.writeFileSync(calendar, JSON.stringify(largeCalendar(EVENTS)));
    await runTask(ourTask('ics-write'), [calendar, input]);
    const { ours, peer } = await compareTasks('ics-parse', { runs, ours: [input], peer: [input] });
    return [measuredRow(TIME, cpuMs(ours), cpuMs(peer))];
  },
};
