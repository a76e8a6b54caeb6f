import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collections } from '../../../../../shared/domain/collections/index.ts';
import { summaryOf } from '../../../../../shared/domain/plan/summary.ts';
import { recordPlans, samplePlan } from '../../../../../shared/domain/seed/record-plans.ts';

const rows = samplePlan().plan.rows;

test('every row of every shipped plan is what its collection says, under its own key', () => {
  for (const { plan } of recordPlans()) {
    for (const [name, declaration] of Object.entries(collections)) {
      for (const [key, row] of plan.rows[name as 'items']) {
        const parsed = v.safeParse(declaration.schema as v.GenericSchema, row);
        expect(parsed.success, `${name} ${key}`).toBe(true);
        expect((declaration.key as (row: unknown) => string)(row)).toBe(key);
      }
    }
  }
});

test('the record holds meetings 1 to 11 and two annual conferences, each with ids of its own', () => {
  const plans = recordPlans();
  expect(
    plans
      .filter(({ plan }) => summaryOf(plan).meeting.series === 'uccn-jp')
      .map(({ plan }) => summaryOf(plan).meeting.number),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(new Set(plans.map(({ plan }) => plan.id)).size).toBe(13);
});

test('two copies of the sample hold the same ids', () => {
  expect([...samplePlan().plan.rows.items.keys()]).toEqual([...rows.items.keys()]);
});

test('the three days are as announced, the vague start kept vague', () => {
  expect(
    [...rows.days.values()].map(({ date, kind, windowStart, windowEnd }) => [
      date,
      kind,
      windowStart,
      windowEnd,
    ]),
  ).toEqual([
    ['2025-10-14', 'meeting', 810, 1020],
    ['2025-10-15', 'excursion', 'morning', 900],
    ['2025-10-16', 'side-tour', null, null],
  ]);
  const visits = [...rows.items.values()].filter((item) => item.kind === 'visit');
  expect(visits.map(({ title, start, end }) => [title, start, end])).toEqual([
    ['山形国際ドキュメンタリー映画祭', 'morning', 900],
    ['やまがたクリエイティブセンター「Q1」', 'morning', 900],
    ['出羽三山羽黒山斎院ほか訪問', null, null],
  ]);
});

test('the four activities stand, the Tsuruoka tour for those who wish', () => {
  expect([...rows.activities.values()].map(({ title, optional }) => [title, optional])).toEqual([
    ['UCCN国内都市会議', false],
    ['CCNJ国際ネットワーク部会', false],
    ['視察', false],
    ['鶴岡ツアー〔希望者のみ〕', true],
  ]);
});

test('facts that the source calls uncertain are to be confirmed', () => {
  const unsure = [...rows.organisations.values()]
    .filter((one) => one.unconfirmed.length > 0)
    .map((one) => one.id);
  expect(unsure.sort()).toEqual(['kanazawa', 'sapporo', 'tambasasayama', 'usuki']);
});

test('a meeting to come has a host and a year but no day', () => {
  const ninth = recordPlans()
    .map(({ plan }) => summaryOf(plan))
    .find((one) => one.meeting.number === 9);
  expect(ninth).toMatchObject({
    hostName: '旭川市',
    firstDate: null,
    days: 0,
    meeting: { fiscalYear: 2026 },
  });
});
