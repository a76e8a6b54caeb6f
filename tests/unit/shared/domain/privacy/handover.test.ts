import { beforeEach, expect, test } from 'vitest';
import { createPlan } from '../../../../../shared/domain/commands/create-plan.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import { meetingOf } from '../../../../../shared/domain/plan/plan.ts';
import { fromPlanFile } from '../../../../../shared/domain/plan/plan-file.ts';
import {
  handoverFile,
  handoverPlan,
  handoverTexts,
  isHandover,
} from '../../../../../shared/domain/privacy/handover.ts';
import { readPlanFile } from '../../../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../../../src-main/formats/plan-file/write-plan-file.ts';
import { doing, resetIds, testContext } from '../../../../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../../../../helpers/private-plan.ts';

beforeEach(resetIds);

const about = { source: 'test', savedAt: testContext.now };

function crowd() {
  let { plan } = privatePlan();
  for (let n = 0; n < 200; n += 1)
    plan = doing(plan, 'addAttendee', {
      name: `試験${n} 太郎${n}`,
      reading: `しけん${n}よみ`,
      email: `person-${n}@example.lg.jp`,
      phone: `03-5555-${String(1000 + n)}`,
      organisationText: '試験市',
      department: `第${n % 3}課`,
    });
  return plan;
}

test('no byte of the file for the next host says who anybody is, also where all texts go along', () => {
  const plan = crowd();
  const everybody = [...plan.rows.attendees.values()].map(({ name, reading, phone, email }) =>
    [name, reading, phone, email].filter((text) => text !== ''),
  );
  const bytes = writePlanFile(handoverFile(handoverPlan(plan, [], testContext.newId()), about));
  const strings = stringsOf([...everybody, ...PEOPLE, ['担当 太郎', '023-641-1212']]);
  expect(foundIn(new TextDecoder().decode(bytes), strings)).toEqual([]);
  expect(
    foundIn(new TextDecoder().decode(writePlanFile(handoverFile(plan, about))), strings).length,
  ).toBeGreaterThan(600);
});

test('what the next host needs is in it: schedule, places, actual times, agenda, and how many came from each office', () => {
  const plan = crowd();
  const read = readPlanFile(
    writePlanFile(handoverFile(handoverPlan(plan, [], testContext.newId()), about)),
    '',
  );
  if (!read.ok) throw new Error(read.error.code);
  const handed = fromPlanFile(read.value);
  if (!handed.ok) throw new Error(handed.error.why);
  const { rows } = handed.value;
  expect(isHandover(read.value)).toBe(true);
  expect(handed.value.id).not.toBe(plan.id);
  for (const name of ['days', 'items', 'places', 'activities', 'actuals', 'agenda', 'vehicles'] as const)
    expect(rows[name].size, name).toBe(plan.rows[name].size);
  for (const name of [
    'attendees',
    'answers',
    'itemPeople',
    'releases',
    'exports',
    'purges',
    'conflicts',
  ] as const)
    expect(rows[name].size, name).toBe(0);
  const people = [...rows.headcounts.values()].reduce((sum, row) => sum + row.people, 0);
  expect(people).toBe(plan.rows.attendees.size);
  // It becomes the next meeting as any earlier one does.
  const { number, fiscalYear } = meetingOf(plan);
  const input = { number: number! + 1, fiscalYear: fiscalYear + 1, hostId: 'usuki', firstDate: null };
  const next = createPlan({ ...input, from: handed.value }, testContext);
  if (!next.change.ok) throw new Error(next.change.error.code);
  expect(applyRows(next.plan, next.change.value.rows).rows.items.size).toBeGreaterThan(0);
});

test('texts that name somebody come first, and what is left out is gone as a whole', () => {
  const plan = crowd();
  const texts = handoverTexts(plan);
  const flags = texts.map(({ isFlagged }) => isFlagged);
  expect(flags[0]).toBe(true);
  expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
  const open = texts.find(({ isFlagged, text }) => !isFlagged && text !== '');
  const without = JSON.stringify(handoverFile(handoverPlan(plan, texts, 'next'), about));
  expect(open && without.includes(JSON.stringify(open.text).slice(1, -1))).toBe(false);
});
