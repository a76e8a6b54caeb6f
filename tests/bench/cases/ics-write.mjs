import fs from 'node:fs';
import path from 'node:path';
import { largeCalendar } from '../input/calendar.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { aboveNodeMb, compareTasks, cpuMs, peakMb, wholeMs } from './case.mjs';

const EVENTS = 1000;
const PEER = 'ical-generator 11.1.2';
const [TIME, WHOLE, MEMORY, ABOVE] = /** @type {const} */ ([
  { name: 'generate 1,000 events .ics', peerName: PEER, unit: 'ms CPU' },
  { name: '… the whole process', peerName: PEER, unit: 'ms CPU' },
  { name: '… peak of the process', peerName: PEER, unit: 'MB' },
  { name: '… of it above Node’s own', peerName: PEER, unit: 'MB' },
]);

/** @type {import('./case.mjs').BenchCase} */
export const icsWrite = {
  id: 'ics-write',
  figures: [TIME, WHOLE, MEMORY, ABOVE],
  async run({ runs, folder }) {
    const input = path.join(folder, 'calendar.json');
    const [own, other] = [path.join(folder, 'ours.ics'), path.join(folder, 'peer.ics')];
    fs.writeFileSync(input, JSON.stringify(largeCalendar(EVENTS)));
    const { ours, peer, bareMb } = await compareTasks('ics-write', {
      runs,
      ours: [input, own],
      peer: [input, other],
    });
    const [ownStarts, otherStarts] = [own, other].map(startsOf);
    if (ownStarts !== otherStarts) throw new Error('the calendars differ in their starts');
    return [
      measuredRow(TIME, cpuMs(ours), cpuMs(peer)),
      measuredRow(WHOLE, wholeMs(ours), wholeMs(peer)),
      measuredRow(MEMORY, peakMb(ours), peakMb(peer)),
      measuredRow(ABOVE, aboveNodeMb(ours, bareMb), aboveNodeMb(peer, bareMb)),
    ];
  },
};

/** @param {string} file */
const startsOf = (file) => (fs.readFileSync(file, 'utf8').match(/^DTSTART;TZID=.+$/gm) ?? []).join();
