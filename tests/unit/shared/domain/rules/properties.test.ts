import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CollectionName } from '../../../../../shared/domain/collections/index.ts';
import { collections } from '../../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import type { Finding } from '../../../../../shared/domain/rules/finding.ts';
import { checkAll, checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { NAIVE_RULES, naiveFindings } from '../../../../helpers/naive-rules.ts';
import { attempt, doing } from '../../../../helpers/plans.ts';
import { randomPlan } from '../../../../helpers/random-plans.ts';
import { brief } from '../../../../helpers/rule-plans.ts';

const TODAY = { today: '2026-10-01' };

/** The same plan with every collection's rows stored the other way round. */
const turned = (plan: Plan): Plan => withRows(plan, (rows) => [...rows].reverse());

function withRows(plan: Plan, change: (rows: object[], name: CollectionName) => object[]): Plan {
  const rows = Object.fromEntries(
    Object.entries(plan.rows).map(([name, map]) => {
      const key = collections[name as CollectionName].key as (row: unknown) => string;
      const next = change([...map.values()], name as CollectionName);
      return [name, new Map(next.map((row) => [key(row), row]))];
    }),
  );
  return { ...plan, rows: rows as unknown as Plan['rows'] };
}

test('the sweeps find what comparing everything with everything finds, on plans of 1 to 300 items', () => {
  fc.assert(
    fc.property(fc.oneof(randomPlan(300), randomPlan(25)), (plan) => {
      const ours = checkPlan(plan).filter(({ rule }) => NAIVE_RULES.includes(rule));
      expect(ours.map(brief).sort()).toEqual(naiveFindings(plan).sort());
    }),
    { numRuns: 30 },
  );
});

test('the order in which rows are stored changes nothing: not the findings, nor their order, nor a word', () => {
  fc.assert(
    fc.property(randomPlan(40), (plan) => {
      const told = (one: Plan) => checkPlan(one, TODAY).map((finding) => [brief(finding), finding.message]);
      expect(told(turned(plan))).toEqual(told(plan));
    }),
    { numRuns: 25 },
  );
});

test('which of two items has which id does not matter: both carry the finding', () => {
  const other = (id: string): string => `i${999 - Number(id.slice(1))}`;
  fc.assert(
    fc.property(randomPlan(40), (plan) => {
      const swapped = withRows(plan, (rows, name) =>
        rows.map((row) => {
          if (name === 'items') return { ...row, id: other((row as { id: string }).id) };
          return name === 'itemPeople' ? { ...row, itemId: other((row as { itemId: string }).itemId) } : row;
        }),
      );
      const was = checkPlan(plan, TODAY).map((finding) =>
        brief({ ...finding, itemIds: finding.itemIds.map(other) }),
      );
      expect(checkPlan(swapped, TODAY).map(brief).sort()).toEqual(was.sort());
    }),
    { numRuns: 25 },
  );
});

test('a shift of the whole day, its window and its places’ hours with it, changes nothing', () => {
  // Lunch hangs on noon, whatever the day is shifted by.
  const free = (plan: Plan): string[] =>
    checkPlan(plan, TODAY)
      .filter(({ rule }) => rule !== 'missing-meal')
      .map(brief);
  fc.assert(
    fc.property(randomPlan(40), fc.integer({ min: -60, max: 120 }), (plan, minutes) => {
      const later = (point: unknown): unknown => (typeof point === 'number' ? point + minutes : point);
      const shifted = withRows(plan, (rows, name) =>
        rows.map((row) => {
          const one = row as Record<string, unknown>;
          if (name === 'items') return { ...one, start: later(one.start), end: later(one.end) };
          if (name === 'days')
            return { ...one, windowStart: later(one.windowStart), windowEnd: later(one.windowEnd) };
          if (name !== 'places') return one;
          const hours = one.hours as { from: number; to: number }[];
          return { ...one, hours: hours.map(({ from, to }) => ({ from: from + minutes, to: to + minutes })) };
        }),
      );
      expect(free(shifted)).toEqual(free(plan));
    }),
    { numRuns: 25 },
  );
});

test('other names for items, places, people and activities change nothing', () => {
  fc.assert(
    fc.property(randomPlan(40), (plan) => {
      const renamed = withRows(plan, (rows, name) =>
        rows.map((row) => {
          const one = row as Record<string, unknown>;
          if (name === 'items' || name === 'activities') return { ...one, title: `改称${String(one.title)}` };
          if (name === 'places' || name === 'attendees') return { ...one, name: `別名${String(one.name)}` };
          // People who are named as text stay as many different people as they were.
          return name === 'itemPeople' && one.text !== '' ? { ...one, text: `別人${String(one.text)}` } : one;
        }),
      );
      expect(checkPlan(renamed, TODAY).map(brief)).toEqual(checkPlan(plan, TODAY).map(brief));
    }),
    { numRuns: 25 },
  );
});

/** In full: two activities may lack a lunch over the same item. */
const told = (finding: Finding): string => `${brief(finding)} ${finding.message.ja}`;

test('whatever is offered as a remedy can be done, and the finding is gone after it', () => {
  fc.assert(
    fc.property(randomPlan(14), (plan) => {
      for (const finding of checkPlan(plan, TODAY)) {
        for (const { call, label } of finding.remedies ?? []) {
          const healed = doing(plan, call.name, call.input as never);
          expect(checkPlan(healed, TODAY).map(told), label.ja).not.toContain(told(finding));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('every sentence is complete in both languages', () => {
  fc.assert(
    fc.property(randomPlan(30), (plan) => {
      for (const { message } of checkPlan(plan, TODAY)) {
        expect(message.ja).toMatch(/。$/);
        expect(message.en).toMatch(/\.$/);
        expect(`${message.ja}${message.en}`).not.toMatch(/undefined|null|NaN|Infinity/);
      }
    }),
    { numRuns: 15 },
  );
});

test('what is silenced and what is open are together what was found', () => {
  fc.assert(
    fc.property(randomPlan(30), fc.nat(), (plan, n) => {
      const all = checkPlan(plan, TODAY);
      const finding = all[n % Math.max(1, all.length)];
      const itemId = finding?.itemIds[0];
      if (!finding || itemId === undefined) return;
      const quiet = doing(plan, 'silenceRule', { rule: finding.rule, itemId, reason: '承知のうえ' });
      const { open, silenced } = checkAll(quiet, TODAY);
      expect([...open.map(brief), ...silenced.map((one) => brief(one.finding))].sort()).toEqual(
        all.map(brief).sort(),
      );
      expect(
        silenced.every((one) => one.finding.rule === finding.rule && one.finding.itemIds.includes(itemId)),
      ).toBe(true);
      expect(silenced.length).toBeGreaterThan(0);
      expect(attempt(quiet, 'unsilenceRule', { rule: finding.rule, itemId }).ok).toBe(true);
    }),
    { numRuns: 25 },
  );
});
