import fs from 'node:fs';
import type { Calendar } from '../../../shared/documents/calendar.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
import { measured } from '../lib/measured.mjs';

// A task of the bench: calendar (JSON) in, .ics out.
const [input = '', output = ''] = process.argv.slice(2);
const calendar: Calendar = JSON.parse(fs.readFileSync(input, 'utf8'));
let written: Uint8Array = new Uint8Array();
void measured(
  () => {
    written = writeIcs(calendar);
  },
  () => 1,
).then(() => fs.writeFileSync(output, written));
