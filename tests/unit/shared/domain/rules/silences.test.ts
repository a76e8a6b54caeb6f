import { expect, test } from 'vitest';
import { checkAll, checkPlan } from '../../../../../shared/domain/rules/index.ts';
import { attempt, doing } from '../../../../helpers/plans.ts';
import { brief, planOf } from '../../../../helpers/rule-plans.ts';

const plan = planOf({
  places: [{ id: 'r1' }],
  items: ['a', 'b', 'c'].map((id) => ({ id, kind: 'visit' as const, placeId: 'r1', start: 600, end: 660 })),
});

test('a rule silenced for an item is silent wherever the item has a part, and only that rule', () => {
  const quiet = doing(plan, 'silenceRule', { rule: 'room-overlap', itemId: 'a', reason: ' 合同で使用 ' });
  expect(checkPlan(plan).map(brief)).toEqual(['room-overlap a b', 'room-overlap a c', 'room-overlap b c']);
  const { open, silenced } = checkAll(quiet);
  expect(open.map(brief)).toEqual(['room-overlap b c']);
  expect(silenced.map(({ finding, itemId, reason }) => [brief(finding), itemId, reason])).toEqual([
    ['room-overlap a b', 'a', '合同で使用'],
    ['room-overlap a c', 'a', '合同で使用'],
  ]);
  expect(checkPlan(doing(quiet, 'unsilenceRule', { rule: 'room-overlap', itemId: 'a' }))).toHaveLength(3);
});

test('a silence needs a reason and an item, and goes with the item', () => {
  expect(attempt(plan, 'silenceRule', { rule: 'room-overlap', itemId: 'a', reason: '　' }).ok).toBe(false);
  expect(attempt(plan, 'silenceRule', { rule: 'room-overlap', itemId: 'none', reason: '理由' }).ok).toBe(
    false,
  );
  expect(attempt(plan, 'unsilenceRule', { rule: 'room-overlap', itemId: 'a' }).ok).toBe(false);
  const quiet = doing(plan, 'silenceRule', { rule: 'room-overlap', itemId: 'a', reason: '理由' });
  expect(doing(quiet, 'removeItems', { ids: ['a'] }).rows.silences.size).toBe(0);
});
