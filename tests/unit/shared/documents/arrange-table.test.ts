import { expect, test } from 'vitest';
import { inChosenOrder } from '../../../../shared/documents/arrange-table.ts';

test('columns stand as chosen, those that came later behind them; nothing chosen leaves them as built', () => {
  const columns = ['a', 'b', 'c'].map((id) => ({ id }));
  const ordered = (order: readonly string[]) =>
    inChosenOrder(columns, order)
      .map(({ id }) => id)
      .join('');
  expect(ordered([])).toBe('abc');
  expect(ordered(['c'])).toBe('cab');
  expect(ordered(['c', 'gone', 'a'])).toBe('cab');
  expect(ordered(['b', 'c', 'a'])).toBe('bca');
});
