import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { plusDays } from '../../../../../shared/domain/calendar/dates.ts';
import { createPlan } from '../../../../../shared/domain/commands/create-plan.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
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
import { dangling } from '../../../../helpers/dangling.ts';
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
  const kept = ['days', 'items', 'places', 'activities', 'actuals', 'agenda', 'vehicles'] as const;
  for (const name of [...kept, 'checklist', 'lessons', 'costs'] as const)
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
  const none = texts.map((one) => ({ ...one, text: '' }));
  const without = JSON.stringify(handoverFile(handoverPlan(plan, none, 'next'), about));
  expect(open && without.includes(JSON.stringify(open.text).slice(1, -1))).toBe(false);
});

test('a text in other words goes into the file alone; of a field with several texts each line is one', () => {
  const plan = crowd();
  const texts = handoverTexts(plan);
  const find = (collection: string, field: string) =>
    texts.find((one) => one.collection === collection && one.field === field)!;
  const lesson = { ...find('lessons', 'text'), text: '受付は2列にする' };
  const remarks = { ...find('meeting', 'remarks'), text: '会場は5月に決まる\n雨の日は地下道へ\n傘を用意' };
  const handed = handoverPlan(plan, [lesson, remarks], testContext.newId());
  expect([...handed.rows.lessons.values()][0]?.text).toBe('受付は2列にする');
  expect(meetingOf(handed).remarks).toEqual(['会場は5月に決まる', '雨の日は地下道へ\n傘を用意']);
  expect([...plan.rows.lessons.values()][0]?.text).not.toBe('受付は2列にする');
  // Also what was written here is gone through: a name of the plan does not get in by hand.
  const named = handoverPlan(plan, [{ ...lesson, text: `${PEOPLE[0][0]}に頼む` }], testContext.newId());
  expect(foundIn(JSON.stringify(handoverFile(named, about)), stringsOf(PEOPLE))).toEqual([]);
});

test('whatever is in the plan: opened by the next host it is the next meeting, twice it is two, and nobody is in it', () => {
  const base = crowd();
  const strings = stringsOf([...PEOPLE, ['担当 太郎', '023-641-1212']]);
  const line = fc.record({
    text: fc.constantFrom(...PEOPLE.map(([name]) => `${name}が担当`), '前の週に下見', ''),
    daysBefore: fc.option(fc.integer({ min: -90, max: 400 })),
    done: fc.boolean(),
    yen: fc.option(fc.integer({ min: 0, max: 9_999_999 })),
  });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.option(fc.integer({ min: 0, max: 400 })),
      (lines, shift) => {
        const tasks = lines.map(({ text, daysBefore, done }) => ({
          title: text,
          remarks: text,
          daysBefore,
          done: done ? '2025-09-01' : null,
        }));
        const costs = lines.map(({ text, yen }) => ({ heading: '謝金', remarks: text, planned: yen }));
        let plan = tasks.length > 0 ? doing(base, 'addLines', { list: 'checklist', rows: tasks }) : base;
        if (costs.length > 0) plan = doing(plan, 'addLines', { list: 'costs', rows: costs });
        const firstDate = shift === null ? null : plusDays('2026-10-01', shift);
        const [first, second] = [1, 2].map(() => {
          const handed = handoverPlan(plan, [], testContext.newId());
          const file = handoverFile(handed, about);
          expect(foundIn(JSON.stringify(file), strings)).toEqual([]);
          const opened = fromPlanFile(file);
          if (!opened.ok) throw new Error(opened.error.why);
          const next = { number: 9, fiscalYear: 2026, hostId: 'asahikawa', firstDate, from: opened.value };
          const made = createPlan(next, testContext);
          if (!made.change.ok) throw new Error(made.change.error.code);
          return { handed, plan: applyRows(made.plan, made.change.value.rows) };
        });
        const { rows } = first!.plan;
        expect(meetingOf(first!.plan)).toMatchObject({ number: 9, hostId: 'asahikawa' });
        expect(dangling(first!.plan)).toEqual([]);
        expect(
          new Set([base.id, first!.handed.id, second!.handed.id, first!.plan.id, second!.plan.id]).size,
        ).toBe(5);
        for (const name of ['items', 'checklist', 'costs'] as const)
          for (const key of rows[name].keys()) expect(second!.plan.rows[name].has(key)).toBe(false);
        expect(rows.checklist.size).toBe(plan.rows.checklist.size);
        expect([...rows.checklist.values()].every(({ done, owner }) => done === null && owner === '')).toBe(
          true,
        );
        expect([...rows.costs.values()].map(({ lastPlanned }) => lastPlanned).sort()).toEqual(
          [...plan.rows.costs.values()].map(({ planned }) => planned).sort(),
        );
        expect(
          [...rows.costs.values()].every(({ planned, actual }) => planned === null && actual === null),
        ).toBe(true);
        const days = orderedDays(first!.plan);
        expect(days.map(({ date }) => date)).toEqual(
          days.map(({ offset }) => (firstDate === null ? null : plusDays(firstDate, offset))),
        );
      },
    ),
    { numRuns: 12 },
  );
});
