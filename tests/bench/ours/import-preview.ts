import fs from 'node:fs';
import { matchPeople } from '../../../shared/domain/attendees/match-people.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { headingActivities } from '../../../shared/input/heading-activities.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import { readTable } from '../../../src-main/formats/read-table.ts';
import { measured } from '../lib/measured.mjs';

// A task of the bench: bytes of a list in, its people beside the plan out, as the preview shows them.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);
const { plan } = samplePlan();
void measured(
  async () => {
    const table = await readTable({ name: '名簿', bytes });
    if (!table.ok) throw new Error(table.error.code);
    const activities = headingActivities(table.value);
    const mapping = proposeMapping(table.value, activities);
    if (!mapping.ok) throw new Error(mapping.error.code);
    const reading = readPeople(table.value, mapping.value, activities);
    if (!reading.ok) throw new Error(reading.error.code);
    return matchPeople(plan, reading.value);
  },
  (proposals) => proposals.length,
);
