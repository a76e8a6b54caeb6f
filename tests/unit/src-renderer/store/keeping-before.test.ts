import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../../shared/domain/plan/journal.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { keepingBefore } from '../../../../src-renderer/store/keeping-before.ts';
import { keptFile, keptFileAt } from '../../../helpers/faults/kept-plan.ts';

const { plan } = samplePlan();
const file = keptFile();

/** A disk that counts its entries, and what was handed over as the second copy, in the order it happened. */
function desk(read = async (stored: number) => keptFileAt(file, stored)) {
  let stored = 1;
  const happened: string[] = [];
  const plans = keepingBefore(
    {
      append: async (_after, { seq, label }) => {
        stored = seq;
        happened.push(`write ${seq}`);
        return { seq, at: '', label, copy: '', rows: [] };
      },
    },
    () => read(stored),
    (kept) => happened.push(`keep ${kept.seq}`),
  );
  const write = (seq: number, code: string, kind: JournalEntry['kind'] = 'do') =>
    plans.append(plan, { label: { code, facts: {} }, rows: [], seq, at: '', kind, of: null });
  return { write, happened };
}

test('before a merge and every import the plan as it stood is kept; before an edit it is not', async () => {
  const { write, happened } = desk();
  await write(2, 'attendee.add');
  await write(3, 'merge');
  await write(4, 'attendee.import');
  await write(5, 'schedule.import');
  await write(6, 'merge', 'undo');
  await write(7, 'reply.take');
  expect(happened).toEqual([
    'write 2',
    'keep 2',
    'write 3',
    'keep 3',
    'write 4',
    'keep 4',
    'write 5',
    'write 6',
    'keep 6',
    'write 7',
  ]);
});

test('a plan that cannot be read holds the change up in no way', async () => {
  const { write, happened } = desk(() => Promise.reject(new Error('disk')));
  await write(2, 'merge');
  expect(happened).toEqual(['write 2']);
});
