import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../../shared/domain/plan/journal.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { StalePlanError } from '../../../../src-renderer/storage/write-errors.ts';
import { createWriter, type SaveState } from '../../../../src-renderer/store/writer.ts';

const { plan } = samplePlan();
const entry = (seq: number): JournalEntry => ({
  label: { code: 'x', facts: {} },
  rows: [],
  seq,
  at: '',
  kind: 'do',
  of: null,
});

/** A disk that fails when told to, and remembers what reached it. */
function disk() {
  const written: number[] = [];
  const states: SaveState['kind'][] = [];
  let fault: Error | null = null;
  const writer = createWriter(
    {
      append: async (_after, { seq }) => {
        if (fault) throw fault;
        written.push(seq);
        return { seq, at: '', label: { code: 'x', facts: {} }, copy: '', rows: [] };
      },
    },
    (state) => states.push(state.kind),
  );
  return { writer, written, states, break: (error: Error | null) => (fault = error) };
}

test('entries are written in order, and saved is said only when all are', async () => {
  const { writer, written, states } = disk();
  for (const seq of [1, 2, 3]) writer.write(plan, entry(seq));
  expect(states).toEqual(['saving']);
  await writer.settled();
  expect(written).toEqual([1, 2, 3]);
  expect(states.at(-1)).toBe('saved');
});

test('a failed write drops nothing and lets nothing overtake; trying again writes all in order', async () => {
  const { writer, written, states, break: fault } = disk();
  fault(new Error('disk full'));
  writer.write(plan, entry(1));
  writer.write(plan, entry(2));
  await writer.settled();
  expect(states.at(-1)).toBe('failed');
  writer.write(plan, entry(3));
  await writer.settled();
  expect(written).toEqual([]);
  fault(null);
  writer.retry();
  await writer.settled();
  expect(written).toEqual([1, 2, 3]);
  expect(states.at(-1)).toBe('saved');
});

test('a plan changed elsewhere is told as such', async () => {
  const { writer, states, break: fault } = disk();
  fault(new StalePlanError(plan.id));
  writer.write(plan, entry(1));
  await writer.settled();
  expect(states.at(-1)).toBe('stale');
  writer.reset();
  expect(states.at(-1)).toBe('saved');
});
