import fs from 'node:fs';
import nodeIcal from 'node-ical';
import { measured } from '../lib/measured.mjs';

// node-ical's side of ../ours/ics-parse.ts.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);
await measured(
  () =>
    Object.values(nodeIcal.sync.parseICS(bytes.toString('utf8'))).filter((part) => part?.type === 'VEVENT'),
  (events) =>
    events.filter(({ start, summary }) => Number.isFinite(start.getTime()) && summary !== '').length,
);
