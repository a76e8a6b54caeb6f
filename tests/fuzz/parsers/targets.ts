import { fromPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { readCalendarSchedule } from '../../../shared/input/calendar/read-calendar-schedule.ts';
import { isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import { compareSchedule } from '../../../shared/input/schedule/compare.ts';
import { readAnySchedule } from '../../../shared/input/schedule/read-any-schedule.ts';
import { tableOfText } from '../../../shared/text/pasted-table.ts';
import { foldRadicals } from '../../../shared/text/radicals.ts';
import { openPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { readForeign } from '../../../src-main/formats/read-foreign.ts';
import type { ParserName } from './corpus.ts';

const { plan } = samplePlan();

/** Reads an input all the way to what a screen would propose; gives how it ended. Whatever it throws is a failure. */
export async function read(parser: ParserName, bytes: Uint8Array): Promise<string> {
  if (parser === 'plan') {
    const file = await openPlanFile(bytes, 'a.tsudoi');
    return file.ok ? String(fromPlanFile(file.value).ok) : file.error.code;
  }
  const given =
    parser === 'paste'
      ? new TextEncoder().encode(tableOfText(foldRadicals(new TextDecoder().decode(bytes))))
      : bytes;
  const file = await readForeign({ name: `a.${parser}`, bytes: given });
  if (!file.ok) return file.error.code;
  if (isCalendarFile(file.value)) {
    const schedule = readCalendarSchedule(file.value, plan);
    return schedule.ok
      ? `ics ${compareSchedule(plan, schedule.value).items.length > 0}`
      : schedule.error.code;
  }
  const schedule = readAnySchedule(file.value, '2026-10-20');
  if (schedule.ok) compareSchedule(plan, schedule.value);
  const mapping = proposeMapping(file.value, []);
  if (!mapping.ok) return mapping.error.code;
  const people = readPeople(file.value, mapping.value, []);
  return people.ok ? 'ok' : people.error.code;
}
