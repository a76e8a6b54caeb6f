import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { writeCsv } from '../../../src-main/formats/csv/write-document.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
test('x', async () => {
  const { plan } = samplePlan();
  const d = buildSchedule(plan, { language: 'ja', date: '2025-10-01', edition: '第2版' });
  console.log(JSON.stringify(d, null, 1).slice(0, 3000));
  writeFileSync('/tmp/h3/s.xlsx', await writeXlsx(d));
  writeFileSync('/tmp/h3/s.csv', writeCsv(d));
  const c = buildCalendar(plan, { language: 'ja', date: '2025-10-01' });
  writeFileSync('/tmp/h3/c.ics', writeIcs(c.calendar));
  writeFileSync('/tmp/h3/ny.ics', writeIcs({...c.calendar, zone: 'Europe/Paris'}));
});
