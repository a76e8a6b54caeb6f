import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedLines } from '../../../../../shared/domain/commands/preparation.ts';
import { costSum, parseYen } from '../../../../../shared/domain/preparation/costs.ts';
import { standardCosts } from '../../../../../shared/domain/preparation/template.ts';
import { attempt, doing, yamagata } from '../../../../helpers/plans.ts';

test('yen are read as people type them', () => {
  expect(parseYen('1,234,000')).toBe(1_234_000);
  expect(parseYen('￥１２，０００')).toBe(12_000);
  expect(parseYen('12万円')).toBe(120_000);
  expect(parseYen('12万3千5百')).toBeUndefined();
  expect(parseYen('1.5万')).toBe(15_000);
  expect(parseYen('12万3千400円')).toBe(123_400);
  expect(parseYen('')).toBeNull();
  expect(parseYen('0')).toBe(0);
  for (const text of ['約10万', '-500', '1e5', '99999999999']) expect(parseYen(text), text).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (yen) => {
      expect(parseYen(yen.toLocaleString('ja-JP'))).toBe(yen);
    }),
  );
});

test('a sum says how many have said nothing; a column that nobody filled in has none', () => {
  let plan = doing(yamagata(), 'addLines', { list: 'costs', rows: standardCosts('ja') });
  const costs = orderedLines(plan, 'costs');
  expect(costSum(costs, 'planned')).toBeNull();
  const edit = (id: string, planned: number) =>
    doing(plan, 'editRow', { collection: 'costs', key: id, patch: { planned } });
  plan = edit(costs[0]!.id, 0);
  plan = edit(costs[1]!.id, 5_000);
  expect(costSum(orderedLines(plan, 'costs'), 'planned')).toEqual({ yen: 5_000, open: costs.length - 2 });
});

test('lines are added at the end, moved and removed', () => {
  let plan = doing(yamagata(), 'addLines', { list: 'lessons', rows: [{ topic: '会場' }, { topic: '受付' }] });
  plan = doing(plan, 'addLines', { list: 'lessons', rows: [{ topic: 'バス' }] });
  const topics = () => orderedLines(plan, 'lessons').map(({ topic }) => topic);
  const at = (n: number) => orderedLines(plan, 'lessons')[n]!.id;
  plan = doing(plan, 'moveLine', { list: 'lessons', id: at(2), to: 0 });
  expect(topics()).toEqual(['バス', '会場', '受付']);
  plan = doing(plan, 'removeLines', { list: 'lessons', ids: [at(1)] });
  expect(topics()).toEqual(['バス', '受付']);
  expect(attempt(plan, 'removeLines', { list: 'lessons', ids: ['gone'] }).ok).toBe(false);
  expect(attempt(plan, 'addLines', { list: 'costs', rows: [{ planned: -1 }] }).ok).toBe(false);
});
