import { expect, test } from 'vitest';
import { runMerges } from '../../faults/merge.ts';

test('five copies agree with a model that knows no vectors; a longer run is tests/faults/merge.mjs', () => {
  const run = runMerges(20_261_128, 25);
  expect(run).toMatchObject({ tried: 25, wrong: 0, firstWrong: null });
  expect(run.kinds.length).toBeGreaterThanOrEqual(25);
  // The more kinds of change there are, the fewer of them meet: enough is what the short run needs.
  expect(run.conflicts).toBeGreaterThan(10);
});
